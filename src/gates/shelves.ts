import type { CookieGate } from '../model/contract.ts'
import type { Claim, Kind } from '../model/declarations.ts'
import { cookieGate } from './cookies.ts'
import type { Shelf, Terms } from './shelf.ts'
import { storageGate } from './storage.ts'

/** The storage and cookies handed out for each category. */
export interface ShelfGates {
  storage(category: string, area: 'local' | 'session'): Storage
  cookies(category: string): CookieGate
  /** A category was granted: what it kept in memory is written down, or forgotten. */
  open(category: string, forget: boolean): void
  /** A category was refused: what it had written down stays in memory. To be called before the disk is cleared. */
  shut(category: string): void
}

/**
 * Hands out one shelf for each category and place, so that all who ask share what it keeps. `onStray` hears of names that
 * no declaration covers.
 */
export function shelfGates(
  claimOf: (kind: Kind, name: string) => Claim | undefined,
  allows: (category: string) => boolean,
  onStray: (kind: Kind, name: string, category: string) => void,
): ShelfGates {
  type Made = { readonly gate: unknown; readonly shelf: Pick<Shelf, 'open' | 'shut'> }
  const made = new Map<string, Made>()

  const share = <T extends Made>(category: string, place: string, make: (terms: Terms) => T): T['gate'] => {
    const kind: Kind = place === 'cookie' ? place : 'storage'
    const key = `${category} ${place}`
    const shared =
      made.get(key) ??
      make({
        covers: name => claimOf(kind, name)?.category === category,
        isOpen: () => allows(category),
        onStray: name => onStray(kind, name, category),
      })
    made.set(key, shared)
    return shared.gate
  }
  const each = (category: string) =>
    [...made].filter(([key]) => key.startsWith(`${category} `)).map(([, { shelf }]) => shelf)

  return {
    storage: (category, area) => share(category, area, terms => storageGate(area, terms)) as Storage,
    cookies: category => share(category, 'cookie', cookieGate) as CookieGate,
    open: (category, forget) => {
      for (const shelf of each(category)) shelf.open(forget)
    },
    shut: category => {
      for (const shelf of each(category)) shelf.shut()
    },
  }
}
