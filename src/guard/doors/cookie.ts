import type { Door } from '../door.ts'
import { isGone, keyOf, readCookie, shelve, visible } from '../shadow-cookies.ts'

const nameOf = (pair: string) => pair.slice(0, Math.max(pair.indexOf('='), 0)).trim()
const pairsOf = (text: string | undefined) => (text ? text.split('; ') : [])

/** `document.cookie`: what is shut is kept in memory and not read from the disk. Deletions pass. */
export const cookie: Door = (scope, keeper, stand) => {
  const { document } = scope
  const { prototype } = scope.Document
  const { get, set } = Object.getOwnPropertyDescriptor(prototype, 'cookie') ?? {}
  const real = () => pairsOf(get?.call(document))
  keeper.cookies.standsFor({
    write(_, { name, text }) {
      set?.call(document, text)
      // A public suffix as domain is refused by the browser, which alone knows them all.
      if (!real().some(pair => nameOf(pair) === name))
        set?.call(document, text.replace(/;\s*domain\s*=[^;]*/i, ''))
    },
    list: () =>
      real().flatMap(pair => {
        const cookie = readCookie(`${pair};path=/`)
        return cookie ? [[keyOf(cookie), cookie]] : []
      }),
  })
  const isOpen = (pair: string) => keeper.name('cookie', nameOf(pair)).isOpen
  /** What was read last, and what of it is open: most pages read far more often than they write. */
  let last: { raw: string; open: string } | undefined
  keeper.onChange(scope, () => {
    last = undefined
  })
  stand(
    prototype,
    'cookie',
    (pass, _, self) => {
      // A document without a window has no cookies.
      if (keeper.isQuiet() || !Object(self).defaultView) return pass()
      const raw: string = pass()
      if (last?.raw !== raw) last = { raw, open: pairsOf(raw).filter(isOpen).join('; ') }
      const kept = keeper.cookies.entries.size ? visible(keeper.cookies) : []
      return [last.open, ...kept.map(({ name, value }) => (name ? `${name}=${value}` : value))]
        .filter(Boolean)
        .join('; ')
    },
    'get',
  )
  stand(
    prototype,
    'cookie',
    (pass, [given], self) => {
      const text = `${given}`
      if (!Object(self).defaultView || isOpen(text.split(';', 1)[0] as string)) return pass([text])
      const cookie = readCookie(text)
      if (!cookie) return
      shelve(keeper.cookies, cookie)
      if (isGone(cookie)) pass([text])
    },
    'set',
  )
}
