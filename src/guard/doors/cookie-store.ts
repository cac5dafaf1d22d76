import type { Door } from '../door.ts'
import { readCookie, type ShadowCookie, shelve, visible } from '../shadow-cookies.ts'

/** What `cookieStore` is given as an object, or as a name and a value. */
interface CookieInit {
  readonly name?: string
  readonly value?: string
  readonly domain?: string | null
  readonly path?: string
  readonly expires?: number | Date | null
}

const initOf = ([first, value]: readonly unknown[]) =>
  (first instanceof Object ? first : { name: first, value }) as CookieInit

// biome-ignore lint/suspicious/noControlCharactersInRegex: no browser takes a cookie with one.
const isBad = (text: string) => /[;\0-\x1f\x7f]/.test(text)

/** Whether the browser would take it, as far as its parts say. */
const isSound = ({ name, value, domain, path = '/' }: CookieInit) =>
  value !== undefined &&
  !isBad(`${name}${value}`) &&
  !`${name}`.includes('=') &&
  `${name}${value}` !== '' &&
  !domain?.startsWith('.') &&
  path.startsWith('/')

/** The cookie string that says the same. */
function textOf({ name, value = '', domain, path = '/', expires }: CookieInit): string {
  const end = expires == null ? '' : `;expires=${new Date(expires).toUTCString()}`
  return `${name}=${value};path=${path};secure${domain ? `;domain=${domain}` : ''}${end}`
}

const item = ({ name, value }: Pick<ShadowCookie, 'name' | 'value'>) => ({ name, value })

/** `cookieStore`: as `document.cookie`. Its `change` events tell nothing of what is shut, be it on the disk or in memory. */
export const cookieStore: Door = (scope, keeper, stand) => {
  const { CookieStore, cookieStore, CookieChangeEvent } = scope as never as {
    CookieStore?: { prototype: EventTarget }
    cookieStore?: EventTarget
    CookieChangeEvent: new (type: string, init: object) => Event
  }
  if (!CookieStore || !cookieStore) return
  const { prototype } = CookieStore
  const isOpen = (name: unknown) => keeper.name('cookie', `${name}`).isOpen
  /** Those in memory that a question by name, or for all, is about. */
  const kept = (args: readonly unknown[]) => {
    const { name } = initOf(args)
    return visible(keeper.cookies)
      .filter(cookie => name === undefined || cookie.name === `${name}`)
      .map(item)
  }
  const isOurs = (self: unknown) => self instanceof (CookieStore as never)
  stand(prototype, 'set', async (pass, args, self) => {
    const init = initOf(args)
    if (!isOurs(self) || isOpen(init.name)) return pass()
    const cookie = isSound(init) ? readCookie(textOf(init)) : undefined
    if (!cookie) throw new TypeError('The cookie was not taken.')
    shelve(keeper.cookies, cookie)
  })
  stand(prototype, 'delete', async (pass, args) => {
    await pass()
    const cookie = readCookie(textOf({ ...initOf(args), value: '', expires: 0 }))
    if (cookie) shelve(keeper.cookies, cookie)
  })
  stand(prototype, 'get', async (pass, args) => {
    const { name } = initOf(args)
    // Asked in any case: what the browser does not answer, nobody does.
    const found = await pass()
    return name === undefined || isOpen(name) ? found : (kept(args)[0] ?? null)
  })
  stand(prototype, 'getAll', async (pass, args) => {
    const found: { name: string }[] = await pass()
    return [...found.filter(({ name }) => isOpen(name)), ...kept(args)]
  })
  // First in line: what happens to a cookie that is shut is nobody's to know.
  stand.listen(cookieStore, 'change', event => {
    const { changed, deleted } = event as Event & { changed: ShadowCookie[]; deleted: ShadowCookie[] }
    const seen = (cookies: ShadowCookie[]) => cookies.filter(({ name }) => isOpen(name))
    const rest = { changed: seen(changed), deleted: seen(deleted) }
    const count = rest.changed.length + rest.deleted.length
    if (count === changed.length + deleted.length) return
    event.stopImmediatePropagation()
    if (count) cookieStore.dispatchEvent(new CookieChangeEvent('change', rest))
  })
}
