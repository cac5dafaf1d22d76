import Cookies from 'js-cookie'
import type { CookieAttributes, CookieGate } from '../model/contract.ts'
import { type Shelf, shelf, type Terms } from './shelf.ts'

/** Cookies bound to a category, and the shelf behind them. */
export function cookieGate(terms: Terms): { gate: CookieGate; shelf: Shelf<CookieAttributes> } {
  const kept = shelf<CookieAttributes>(
    {
      names: () => Object.keys(Cookies.get()),
      get: name => Cookies.get(name),
      set: (name, value, attributes) => {
        Cookies.set(name, value, { sameSite: 'lax', secure: location.protocol === 'https:', ...attributes })
        if (Cookies.get(name) !== value) throw new Error('not taken')
      },
      remove: (name, attributes) => Cookies.remove(name, attributes),
    },
    terms,
  )
  const gate: CookieGate = {
    get: name => kept.get(name) ?? undefined,
    set: (name, value, attributes) => kept.set(name, `${value}`, attributes),
    remove: (name, attributes) => kept.remove(name, attributes),
  }
  return { gate, shelf: kept }
}
