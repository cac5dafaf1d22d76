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

/** Whether nothing of a decision waits any more: its receipt is taken, and the server has written the cookie. */
export function isProven() {
  const { clientlink_choices_due: due, clientlink_choices_receipts: waiting } = localStorage
  return !waiting && Number(due) > Date.now()
}

/** What the page's own instance holds. */
export function stateHeld() {
  const consent = window.clientlinkConsent ?? window.consent
  if (!consent) throw new Error('The page has no consent.')
  return consent.state
}

/** Makes two databases and two caches, one of each to be cleared. */
export async function fillsDatabases() {
  for (const name of ['events-1', 'documents'])
    await new Promise(then => {
      indexedDB.open(name).onsuccess = event => {
        ;(event.target as IDBOpenDBRequest).result.close()
        then(undefined)
      }
    })
  await caches.open('replay')
  await caches.open('offline')
}
