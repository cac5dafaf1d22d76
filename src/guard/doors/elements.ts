import { patch } from '../../browser/patch.ts'
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
const loading = 'script,iframe,link,img,source,video,audio,embed'
/** What stands for an address in a piece of markup. */
const address = /(?:src|href|srcset)\s*=\s*["']?\s*([^"'\s>]+)/gi

/**
 * What elements load, once the page says so by property, attribute or markup: held while undecided, refused with an
 * `error` event. Scripts, frames and links load at a later yes; an image is a message, and is not sent then.
 */
export const elements: Door = (scope, keeper) => {
  const { prototype } = scope.Element
  const { setAttribute } = prototype
  const waiting = new WeakMap<Element, Map<string, { value: string; forget: () => void }>>()

  /** The ruling on a value that shuts it, or `undefined` where it may load. */
  const shutBy = (attribute: string, value: string): Ruling | undefined =>
    (attribute === 'srcset' ? value.split(/[\s,]+/) : [value])
      .map(url => keeper.address(url))
      .find(ruling => !ruling.isOpen)

  /** Keeps a value from its element. Says whether it did. */
  const keep = (element: Element, attribute: string, value: string): boolean => {
    const all = waiting.get(element) ?? new Map<string, { value: string; forget: () => void }>()
    waiting.set(element, all)
    all.get(attribute)?.forget()
    all.delete(attribute)
    const ruling = shutBy(attribute, value)
    if (!ruling) return false
    const isMessage = /^(img|source|video|audio)$/.test(element.localName)
    const forget = keeper.hold(
      ruling,
      isMessage ? 'record' : 'load',
      () => {
        all.delete(attribute)
        setAttribute.call(element, attribute, value)
      },
      () => element.dispatchEvent(new scope.Event('error')),
    )
    all.set(attribute, { value, forget })
    return true
  }
  const isSource = (element: Element, attribute: string) =>
    attributes.includes(attribute) && element.matches(loading)

  /** Keeps what a piece of markup would load; gives its nodes, where there is any of that. */
  const sift = (markup: unknown): DocumentFragment | undefined => {
    const text = `${markup}`
    if (![...text.matchAll(address)].some(([, url = '']) => shutBy('srcset', url))) return
    const box = scope.document.createElement('template')
    // As given: a page that demands trusted types has made one.
    box.innerHTML = markup as string
    for (const element of box.content.querySelectorAll(loading))
      for (const attribute of attributes) {
        const value = element.getAttribute(attribute)
        if (value !== null && keep(element, attribute, value)) element.removeAttribute(attribute)
      }
    return box.content
  }
  const markup = (owner: object, key: string, put: (self: Element, nodes: DocumentFragment) => void) =>
    patch(
      owner,
      key,
      {
        apply(native, self, args) {
          const nodes = self instanceof scope.HTMLTemplateElement ? undefined : sift(args[0])
          if (nodes) put(self, nodes)
          else Reflect.apply(native, self, args)
        },
      },
      'set',
    )

  const stops = [
    ...sources.flatMap(([type, ...names]) => {
      const owner: object = scope[type as 'HTMLScriptElement'].prototype
      return names.flatMap(name => [
        patch(
          owner,
          name,
          {
            apply(native, self, args) {
              if (!keep(self, name, `${args[0]}`)) Reflect.apply(native, self, args)
            },
          },
          'set',
        ),
        patch(
          owner,
          name,
          {
            apply(native, self, args) {
              const held = waiting.get(self)?.get(name)
              return held
                ? new URL(held.value, scope.document.baseURI).href
                : Reflect.apply(native, self, args)
            },
          },
          'get',
        ),
      ])
    }),
    patch(prototype, 'setAttribute', {
      apply(native, self: Element, args) {
        const [name, value] = args as [unknown, unknown]
        const attribute = `${name}`.toLowerCase()
        if (isSource(self, attribute) && keep(self, attribute, `${value}`)) return
        Reflect.apply(native, self, args)
      },
    }),
    markup(prototype, 'innerHTML', (self, nodes) => self.replaceChildren(nodes)),
    markup(scope.ShadowRoot.prototype, 'innerHTML', (self, nodes) => self.replaceChildren(nodes)),
    markup(prototype, 'outerHTML', (self, nodes) => self.replaceWith(nodes)),
    patch(prototype, 'insertAdjacentHTML', {
      apply(native, self: Element, args) {
        const nodes = sift(args[1])
        if (!nodes) return Reflect.apply(native, self, args)
        const places: Record<string, 'before' | 'prepend' | 'append' | 'after'> = {
          beforebegin: 'before',
          afterbegin: 'prepend',
          beforeend: 'append',
          afterend: 'after',
        }
        self[places[`${args[0]}`.toLowerCase()] ?? 'append'](nodes)
      },
    }),
  ]
  return () => {
    for (const stop of stops) stop()
  }
}
