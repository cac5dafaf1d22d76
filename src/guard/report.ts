import type { BlockedDetail } from '../model/contract.ts'
import type { Kind } from '../model/declarations.ts'

/** The most names that are remembered as told. */
const most = 5000

/**
 * Tells of each thing that is held back or that nobody declares, once: its name or host, where in the page's code it came
 * from, and the declaration that would cover it.
 */
export function reporter(
  tell: (detail: BlockedDetail) => void,
): (kind: Kind, name: string, category: string | null) => void {
  const told = new Set<string>()
  return (kind, name, category) => {
    const key = `${kind} ${name}`
    if (told.has(key) || told.size > most) return
    told.add(key)
    const from = foreignFrame(new Error().stack)
    // Not within the call that is held: a listener of the page's might act on what it was about.
    queueMicrotask(() => tell({ kind, name, category, from, declaration: JSON.stringify({ [kind]: name }) }))
  }
}

/** The first place of a stack that lies in another file than the first of all, which is ours. */
function foreignFrame(stack = ''): string | null {
  const places = stack.match(/[a-z-]+:\/\/[^\s)]+:\d+:\d+/g) ?? []
  const fileOf = (place: string) => place.replace(/:\d+:\d+$/, '')
  const [own = ''] = places
  return places.find(place => fileOf(place) !== fileOf(own)) ?? own
}
