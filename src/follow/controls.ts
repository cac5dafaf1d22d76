import { listen } from '../browser/listen.ts'

/**
 * Listens for clicks on the page's own controls: `data-consent-open` opens, `data-consent-reject` refuses (all, or the
 * category it names). A link follows its `href` where opening fails. Clicks meant for a new tab are left alone.
 */
export function watchControls(
  open: (control: Element) => Promise<void>,
  reject: (category: string) => void,
): () => void {
  return listen(document, 'click', event => {
    const { target, defaultPrevented, ctrlKey, metaKey, shiftKey } = event as MouseEvent
    const control =
      target instanceof Element && target.closest<HTMLElement>('[data-consent-open],[data-consent-reject]')
    if (!control || defaultPrevented || ctrlKey || metaKey || shiftKey) return
    event.preventDefault()
    const { consentReject } = control.dataset
    if (consentReject !== undefined) reject(consentReject)
    else
      open(control).catch(() => {
        if (control instanceof HTMLAnchorElement) location.assign(control.href)
      })
  })
}
