import { type Place, type Shelf, shelf, type Terms } from './shelf.ts'

/** `localStorage` or `sessionStorage` bound to a category: the calls of a `Storage`, and the shelf behind them. */
export function storageGate(area: 'local' | 'session', terms: Terms): { gate: Storage; shelf: Shelf } {
  const kept = shelf(place(area), terms)
  const gate: Storage = {
    get length() {
      return kept.names().length
    },
    key: index => kept.names()[index] ?? null,
    getItem: name => kept.get(`${name}`) ?? null,
    setItem: (name, value) => kept.set(`${name}`, `${value}`),
    removeItem: name => kept.remove(`${name}`),
    clear: () => {
      for (const name of kept.names()) kept.remove(name)
    },
  }
  return { gate, shelf: kept }
}

function place(area: 'local' | 'session'): Place {
  // Asked for anew each time: reading the property can throw, and does so until a visitor unblocks storage.
  const real = () => window[`${area}Storage`]
  return {
    names: () => Object.keys(real()),
    get: name => real().getItem(name),
    set: (name, value) => real().setItem(name, value),
    remove: name => real().removeItem(name),
  }
}
