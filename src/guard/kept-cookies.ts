import type { Pass } from '../browser/patch.ts'
import type { Doorkeeper } from './door.ts'
import { readCookie, type ShadowCookie, shelve, visible } from './shadow-cookies.ts'

/** What `cookieStore` is given as an object, or as a name and a value. */
interface CookieInit {
  readonly name?: string
  readonly value?: string
  readonly domain?: string | null
  readonly path?: string
  readonly expires?: number | Date | null
}

/** What becomes of a call that is, or may be, about a cookie that is shut. */
type Kept = (pass: Pass, args: readonly unknown[]) => Promise<unknown>

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

/** The calls of `cookieStore` where something is shut: fetched when there is the first, which waits for it anyway. */
export function keptCookies(keeper: Pick<Doorkeeper, 'name' | 'cookies'>): Record<string, Kept> {
  const isOpen = (name: unknown) => keeper.name('cookie', `${name}`).isOpen
  /** Those in memory that a question by name, or for all, is about. */
  const kept = (args: readonly unknown[]) => {
    const { name } = initOf(args)
    return visible(keeper.cookies)
      .filter(cookie => name === undefined || cookie.name === `${name}`)
      .map(item)
  }
  return {
    async set(pass, args) {
      const init = initOf(args)
      // Opened while this was fetched.
      if (isOpen(init.name)) return pass()
      const cookie = isSound(init) ? readCookie(textOf(init)) : undefined
      if (!cookie) throw new TypeError('The cookie was not taken.')
      shelve(keeper.cookies, cookie)
    },
    async delete(pass, args) {
      await pass()
      const cookie = readCookie(textOf({ ...initOf(args), value: '', expires: 0 }))
      if (cookie) shelve(keeper.cookies, cookie)
    },
    async get(pass, args) {
      const { name } = initOf(args)
      // Asked in any case: what the browser does not answer, nobody does.
      const found = await pass()
      return name === undefined || isOpen(name) ? found : (kept(args)[0] ?? null)
    },
    async getAll(pass, args) {
      const found: { name: string }[] = await pass()
      return [...found.filter(({ name }) => isOpen(name)), ...kept(args)]
    },
  }
}
