// What a story asks from within a page. Each stands alone: its text is sent to the browser.

/** The names on the disk in localStorage and sessionStorage, sorted. */
export function keysOnDisk() {
  // The guard may show the page what it keeps in memory. A frame reached by its number has doors of its own.
  const frame = document.documentElement.appendChild(document.createElement('iframe'))
  const disk = window[window.length - 1] as Window
  // Under WebDriver BiDi, Firefox shows a script of ours the keys only when asked one by one.
  const keys = (area: Storage) => Array.from(area, (_, i) => area.key(i) ?? '')
  const names = [...keys(disk.localStorage), ...keys(disk.sessionStorage)]
  frame.remove()
  return names.sort()
}

/** What has the focus, down into the widget: its action, its name, or its tag. */
export function focused() {
  let element = document.activeElement
  while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement
  const { dataset, localName } = element as HTMLElement
  return dataset.action ?? element?.getAttribute('name') ?? localName
}
