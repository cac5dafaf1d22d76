import { patch } from '../../browser/patch.ts'
import type { Door } from '../door.ts'
import { isGone, readCookie, shelve, visible } from '../shadow-cookies.ts'

const nameOf = (pair: string) => (pair.includes('=') ? pair.slice(0, pair.indexOf('=')) : '')

/** `document.cookie`: what is shut is kept in memory and not read from the disk. Deletions pass. */
export const cookie: Door = ({ Document: { prototype }, document }, keeper) => {
  const { get, set } = Object.getOwnPropertyDescriptor(prototype, 'cookie') ?? {}
  const pairs = (): string[] => get?.call(document).split('; ') ?? []
  keeper.cookies.writes((_, { name, text }) => {
    const isThere = () =>
      get
        ?.call(document)
        .split('; ')
        .some((pair: string) => nameOf(pair) === name)
    set?.call(document, text)
    // A public suffix as domain is refused by the browser, which alone knows them all.
    if (!isThere()) set?.call(document, text.replace(/;\s*domain\s*=[^;]*/i, ''))
  })
  keeper.onShut(({ isOwn, category }) => {
    for (const pair of isOwn ? pairs() : []) {
      const cookie = keeper.name('cookie', nameOf(pair)).category === category && readCookie(`${pair};path=/`)
      if (cookie) shelve(keeper.cookies, cookie)
    }
  })
  const stopReading = patch(
    prototype,
    'cookie',
    {
      apply(get, self, args) {
        const text: string = Reflect.apply(get, self, args)
        const kept = visible(keeper.cookies).map(({ name, value }) => (name ? `${name}=${value}` : value))
        const pairs = text ? text.split('; ') : []
        const open = pairs.filter(pair => keeper.name('cookie', nameOf(pair)).isOpen)
        return [...open, ...kept].join('; ')
      },
    },
    'get',
  )
  const stopWriting = patch(
    prototype,
    'cookie',
    {
      apply(set, self, args) {
        const text = `${args[0]}`
        if (keeper.name('cookie', nameOf(text.split(';', 1)[0] as string).trim()).isOpen)
          return Reflect.apply(set, self, [text])
        const cookie = readCookie(text)
        if (!cookie) return
        shelve(keeper.cookies, cookie)
        if (isGone(cookie)) Reflect.apply(set, self, [text])
      },
    },
    'set',
  )
  return () => {
    stopReading()
    stopWriting()
  }
}
