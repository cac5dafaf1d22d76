import { listen } from '../../browser/listen.ts'
import { patch } from '../../browser/patch.ts'
import type { Door } from '../door.ts'
import { readCookie, type ShadowCookie, shelve, visible } from '../shadow-cookies.ts'

/** What `cookieStore.set` and `delete` are given. */
interface CookieInit {
  readonly name?: string
  readonly value?: string
  readonly domain?: string | null
  readonly path?: string
  readonly expires?: number | Date | null
}

/** The cookie string for what `cookieStore.set` was given. */
function textOf([first, second]: readonly unknown[]): [name: string, text: string] {
  const { name, value, domain, path, expires }: CookieInit = Object(first)
  const parts = [
    first instanceof Object ? `${name}=${value ?? ''}` : `${first}=${second ?? ''}`,
    `path=${path ?? '/'}`,
    'secure',
    'samesite=strict',
  ]
  if (domain) parts.push(`domain=${domain}`)
  if (expires != null) parts.push(`expires=${new Date(expires).toUTCString()}`)
  return [`${first instanceof Object ? name : first}`, parts.join(';')]
}

const item = ({ name, value }: Pick<ShadowCookie, 'name' | 'value'>) => ({ name, value })

/** `cookieStore`: as `document.cookie`. Its `change` events tell nothing of what is shut, be it on the disk or in memory. */
export const cookieStore: Door = (scope, keeper) => {
  const { CookieStore, cookieStore, CookieChangeEvent } = scope as never as {
    CookieStore?: { prototype: EventTarget }
    cookieStore?: EventTarget
    CookieChangeEvent: new (type: string, init: object) => Event
  }
  if (!CookieStore || !cookieStore) return () => {}
  const { prototype } = CookieStore
  const isOpen = (name: unknown) => keeper.name('cookie', `${name}`).isOpen
  const nameIn = (first: unknown) => (first instanceof Object ? (first as CookieInit).name : first)
  /** Those in memory that a question by name, or for all, is about. */
  const kept = (first: unknown) => {
    const name = nameIn(first)
    return visible(keeper.cookies)
      .filter(cookie => name === undefined || cookie.name === `${name}`)
      .map(item)
  }
  const stops = [
    patch(prototype, 'set', {
      async apply(native, self, args) {
        const [name, text] = textOf(args)
        if (isOpen(name)) return Reflect.apply(native, self, args)
        const cookie = readCookie(text)
        if (!cookie) throw new TypeError('The cookie was not taken.')
        shelve(keeper.cookies, cookie)
      },
    }),
    patch(prototype, 'delete', {
      async apply(native, self, args) {
        const first: unknown = args[0]
        const given = first instanceof Object ? first : { name: first }
        const cookie = readCookie(textOf([{ ...given, value: '', expires: 0 }])[1])
        if (cookie) shelve(keeper.cookies, cookie)
        return Reflect.apply(native, self, args)
      },
    }),
    patch(prototype, 'get', {
      async apply(native, self, args) {
        const name = nameIn(args[0])
        if (name !== undefined && isOpen(name)) return Reflect.apply(native, self, args)
        return kept(args[0])[0] ?? null
      },
    }),
    patch(prototype, 'getAll', {
      async apply(native, self, args) {
        const found: { name: string }[] = await Reflect.apply(native, self, args)
        return [...found.filter(({ name }) => isOpen(name)), ...kept(args[0])]
      },
    }),
    // First in line: what happens to a cookie that is shut is nobody's to know.
    listen(cookieStore, 'change', event => {
      const { isTrusted, changed, deleted } = event as Event & {
        changed: ShadowCookie[]
        deleted: ShadowCookie[]
      }
      const seen = (cookies: ShadowCookie[]) => cookies.filter(({ name }) => isOpen(name))
      const rest = { changed: seen(changed), deleted: seen(deleted) }
      const count = rest.changed.length + rest.deleted.length
      if (!isTrusted || count === changed.length + deleted.length) return
      event.stopImmediatePropagation()
      if (count) cookieStore.dispatchEvent(new CookieChangeEvent('change', rest))
    }),
  ]
  return () => {
    for (const stop of stops) stop()
  }
}
