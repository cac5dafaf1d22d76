import type { BlockedDetail } from '../model/contract.ts'
import type { Kind } from '../model/declarations.ts'

/** The most names that are remembered as told. */
const most = 5000

/** Tells of something, once for each `why`. */
export type Tell = (kind: Kind, name: string, category: string | null, why: BlockedDetail['why']) => void

/** Tells of each thing that is held back or that nobody declares: its name or host, and where in the page's code it came from. */
export function reporter(onBlocked: (detail: BlockedDetail) => void): Tell {
  const told = new Set<string>()
  return (kind, name, category, why) => {
    const key = `${why} ${kind} ${name}`
    if (told.has(key) || told.size > most) return
    told.add(key)
    const from = foreignFrame(stackHere())
    const declaration = why === 'undeclared' ? JSON.stringify({ [kind]: name }) : null
    // Not within the call that is held: a listener of the page's might act on what it was about.
    queueMicrotask(() => onBlocked({ kind, name, category, why, from, declaration }))
  }
}

/** The stack of this call, whole: V8 keeps ten places by itself, which our own can fill. */
function stackHere(): string | undefined {
  const { stackTraceLimit } = Error
  Error.stackTraceLimit = 50
  const { stack } = new Error()
  Error.stackTraceLimit = stackTraceLimit
  return stack
}

/** The methods of a proxy's handler, as V8 and others print them: what is above is ours, what is below the page's. */
const trap =
  /(?:^|\.)(?:apply|construct|get|set|has|deleteProperty|defineProperty|getOwnPropertyDescriptor|ownKeys)[ @]/

/** The first place of a stack that is the page's, as `url:line:column`. */
function foreignFrame(stack = ''): string | null {
  const lines = stack.split('\n')
  const below = lines.slice(lines.findIndex(line => trap.test(line.trim())) + 1).join('\n')
  return /[a-z-]+:\/\/[^\s)]+:\d+:\d+/.exec(below)?.[0] ?? null
}
