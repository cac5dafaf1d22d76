import type { Door, Ruling } from '../door.ts'

/** Which attributes of which elements make the browser load something. */
const sources: readonly (readonly [type: string, ...attributes: string[]])[] = [
  ['HTMLScriptElement', 'src'],
  ['HTMLIFrameElement', 'src'],
  ['HTMLLinkElement', 'href'],
  ['HTMLImageElement', 'src', 'srcset'],
  ['HTMLSourceElement', 'src', 'srcset'],
  ['HTMLMediaElement', 'src'],
  ['HTMLEmbedElement', 'src'],
]
const attributes = ['src', 'href', 'srcset']
const shape = /^(src|href|srcset)$/i
const loading = 'script,iframe,link,img,source,video,audio,embed'
/** Tags that load something in a piece of markup, and what stands for an address in one. */
const tags = /<(?:script|iframe|link|img|source|video|audio|embed)\b[^>]*/gi
const address = /(?:src|href|srcset)\s*=\s*["']?\s*([^"'\s>]+)/gi

const places: Readonly<Record<string, 'before' | 'prepend' | 'append' | 'after'>> = {
  beforebegin: 'before',
  afterbegin: 'prepend',
  beforeend: 'append',
  afterend: 'after',
}

/**
 * What elements load, once the page says so by property, attribute or markup: held while undecided, refused with an
 * `error` event. Scripts, frames and links load at a later yes; an image is a message, and is not sent then.
 */
export const elements: Door = (scope, keeper, stand) => {
  const { document, Event, HTMLTemplateElement } = scope
  const { prototype } = scope.Element
  const { setAttribute } = prototype
  const setMarkup = Object.getOwnPropertyDescriptor(prototype, 'innerHTML')?.set
  const waiting = new WeakMap<Element, Map<string, { value: string; forget: () => void }>>()

  /** The ruling on a value that shuts it, or `undefined` where it may load. */
  const shutBy = (attribute: string, value: string): Ruling | undefined =>
    (attribute === 'srcset' ? value.split(/[\s,]+/) : [value])
      .map(url => keeper.address(url))
      .find(ruling => !ruling.isOpen)

  /** Keeps a value from its element. Says whether it did. */
  const keep = (element: Element, attribute: string, value: string): boolean => {
    const before = waiting.get(element)
    before?.get(attribute)?.forget()
    before?.delete(attribute)
    const ruling = shutBy(attribute, value)
    if (!ruling) return false
    const all = before ?? new Map<string, { value: string; forget: () => void }>()
    waiting.set(element, all)
    const isMessage = /^(img|source|video|audio)$/.test(element.localName)
    const forget = keeper.hold(
      ruling,
      isMessage ? 'record' : 'load',
      () => {
        all.delete(attribute)
        setAttribute.call(element, attribute, value)
      },
      () => element.dispatchEvent(new Event('error')),
    )
    all.set(attribute, { value, forget })
    return true
  }
  const inert = document.implementation
  /** Keeps what a piece of markup would load, read as it is within `context`; gives its nodes, where there is any of that. */
  const sift = (markup: unknown, context: Element | null): ChildNode[] | undefined => {
    const addresses = (`${markup}`.match(tags) ?? []).flatMap(tag => [...tag.matchAll(address)])
    if (!context || !addresses.some(([, url = '']) => shutBy('srcset', url))) return
    const box = inert.createHTMLDocument('').importNode(context)
    // As given: a page that demands trusted types has made one.
    setMarkup?.call(box, markup)
    for (const element of box.querySelectorAll(loading))
      for (const attribute of attributes) {
        const value = element.getAttribute(attribute)
        if (value !== null && keep(element, attribute, value)) element.removeAttribute(attribute)
      }
    return [...box.childNodes]
  }
  const markup = (
    owner: object,
    key: string,
    contextOf: (self: never) => Element | null,
    put: (self: Element, nodes: ChildNode[]) => void,
  ) =>
    stand(
      owner,
      key,
      (pass, [given], self) => {
        // What stands in a template loads nothing.
        const nodes = self instanceof HTMLTemplateElement ? undefined : sift(given, contextOf(self as never))
        if (nodes) put(self, nodes)
        else pass()
      },
      'set',
    )

  for (const [type, ...names] of sources)
    for (const name of names) {
      const owner: object = scope[type as 'HTMLScriptElement'].prototype
      stand(owner, name, (pass, [value], self) => keep(self, name, `${value}`) || pass(), 'set')
      stand(
        owner,
        name,
        (pass, _, self) => {
          const held = waiting.get(self)?.get(name)
          return held ? new URL(held.value, document.baseURI).href : pass()
        },
        'get',
      )
    }
  stand(prototype, 'setAttribute', (pass, [name, value], self) => {
    const attribute = shape.test(name) && `${name}`.toLowerCase()
    if (!attribute || !self.matches(loading) || !keep(self, attribute, `${value}`)) pass()
  })
  const fill = (self: Element, nodes: ChildNode[]) => self.replaceChildren(...nodes)
  markup(prototype, 'innerHTML', (self: Element) => self, fill)
  markup(scope.ShadowRoot.prototype, 'innerHTML', (self: ShadowRoot) => self.host, fill)
  markup(
    prototype,
    'outerHTML',
    (self: Element) => self.parentElement,
    (self, nodes) => self.replaceWith(...nodes),
  )
  stand(prototype, 'insertAdjacentHTML', (pass, [place, given], self) => {
    const put = places[`${place}`.toLowerCase()]
    const nodes = put && sift(given, /^(before|after)$/.test(put) ? self.parentElement : self)
    if (nodes) self[put](...nodes)
    else pass()
  })
}
