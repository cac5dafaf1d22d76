export const Preferences = () => null
export const panelStyles = ''
