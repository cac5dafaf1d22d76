import type { Door } from '../door.ts'
import { isGone, keyOf, readCookie, shelve, visible } from '../shadow-cookies.ts'

const nameOf = (pair: string) => pair.slice(0, Math.max(pair.indexOf('='), 0)).trim()
const pairsOf = (text: string | undefined) => (text ? text.split('; ') : [])

/** `document.cookie`: what is shut is kept in memory and not read from the disk. Deletions pass. */
export const cookie: Door = ({ Document: { prototype }, document }, keeper, stand) => {
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
  stand(
    prototype,
    'cookie',
    pass => {
      if (keeper.isQuiet()) return pass()
      const open = pairsOf(pass()).filter(pair => keeper.name('cookie', nameOf(pair)).isOpen)
      const kept = visible(keeper.cookies).map(({ name, value }) => (name ? `${name}=${value}` : value))
      return [...open, ...kept].join('; ')
    },
    'get',
  )
  stand(
    prototype,
    'cookie',
    (pass, [given]) => {
      const text = `${given}`
      if (keeper.name('cookie', nameOf(text.split(';', 1)[0] as string)).isOpen) return pass([text])
      const cookie = readCookie(text)
      if (!cookie) return
      shelve(keeper.cookies, cookie)
      if (isGone(cookie)) pass([text])
    },
    'set',
  )
}
