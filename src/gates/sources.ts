import type { ElementGate } from './element.ts'

const attributes = ['src', 'srcset', 'href']

/** The gate of a frame, image, stylesheet or any element whose source waits in `data-src`, `data-srcset` or `data-href`. */
export function sourceGate(element: HTMLElement): ElementGate {
  const marked = attributes.filter(name => element.hasAttribute(`data-${name}`))
  return {
    open() {
      for (const name of marked) {
        const source = element.getAttribute(`data-${name}`) ?? ''
        if (element.getAttribute(name) !== source) element.setAttribute(name, source)
      }
    },
    shut() {
      for (const name of marked) element.removeAttribute(name)
      // Taking the attribute away leaves a frame's page running; this ends it without an entry in the history.
      if (element instanceof HTMLIFrameElement) element.contentWindow?.location.replace('about:blank')
    },
  }
}
