import type { ElementGate } from './element.ts'

const attributes = ['src', 'srcset', 'href']

/** The gate of a frame, image, stylesheet or any element whose source waits in `data-src`, `data-srcset` or `data-href`. */
export function sourceGate(element: HTMLElement): ElementGate {
  const marked = attributes.filter(name => element.hasAttribute(`data-${name}`))
  const isFrame = element instanceof HTMLIFrameElement
  let isOpen = false
  const fill = () => {
    for (const name of isOpen ? marked : []) {
      const source = element.getAttribute(`data-${name}`) ?? ''
      if (element.getAttribute(name) !== source) element.setAttribute(name, source)
    }
  }
  return {
    open() {
      isOpen = true
      // A frame that is still being inserted by the parser takes the attribute in Chromium 156, and loads nothing.
      if (isFrame) setTimeout(fill)
      else fill()
    },
    shut() {
      isOpen = false
      for (const name of marked) element.removeAttribute(name)
      // Taking the attribute away leaves a frame's page running; this ends it without an entry in the history.
      if (isFrame) element.contentWindow?.location.replace('about:blank')
    },
  }
}
