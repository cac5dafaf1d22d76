import { addStyles } from './host.ts'
import { panelStyles } from './styles/panel.ts'

const dressed = new WeakSet<ShadowRoot>()

/** Puts the panel's styles beside those of the first layer, once a root. */
export function dress(root: ShadowRoot) {
  if (!dressed.has(root)) addStyles(root, panelStyles)
  dressed.add(root)
}
