import type { Claim } from '../model/declarations.ts'
import { siteOf } from '../model/same-site.ts'
import type { Ruling } from './door.ts'
import type { WorkerRule } from './worker.ts'

const quoted = (text: string) => text.replace(/[\\^$.+?()[\]{}|]/g, '\\$&')

/** The shape of every address that a host covers, as seen from the page at `origin`. */
function addressShape(host: string, origin: string): string {
  const [, name = '', path = ''] = /^([^/]*)(.*?)\*?$/.exec(host) ?? []
  const [before = '', query] = path.split('?').map(quoted)
  const site = name ? `(https?|wss?)://([^/]*\\.)?${quoted(name)}(:\\d+)?` : quoted(origin)
  return `^${site}${before || '[/?#]'}${query ? `[^#]*[?&]${query}` : ''}`
}

/** The shape of every database that a pattern covers. */
const databaseShape = (pattern: string) =>
  /^\/(.+)\/$/.exec(pattern)?.[1] ?? `^${quoted(pattern).replace(/\*/g, '.*')}$`

/**
 * The rules for the doors of a worker, the strongest first: what is never allowed, then each claim as its category
 * stands, then what nobody declares.
 */
export function workerRules(
  claims: readonly Claim[],
  never: readonly string[],
  rulingOf: (category: string) => Ruling,
): WorkerRule[] {
  const { origin, hostname } = location
  const weight = ({ category, pattern }: Claim) => pattern.length + (category === 'necessary' ? 1e5 : 0)
  const standing = (category: string) => {
    const { isOpen, isRefused } = rulingOf(category)
    return isOpen ? 0 : isRefused ? 2 : 1
  }
  return [
    ...never.map((host): WorkerRule => [addressShape(host, origin), 2]),
    ...claims
      .filter(({ kind }) => kind === 'host' || kind === 'database')
      .sort((a, b) => weight(b) - weight(a))
      .map(
        ({ kind, pattern, category }): WorkerRule =>
          kind === 'host'
            ? [addressShape(pattern, origin), standing(category)]
            : [databaseShape(pattern), standing(category), true],
      ),
    [`^(https?|wss?)://(?!([^/]*\\.)?${quoted(siteOf(hostname))}[:/])`, standing('')],
    ['', standing(''), true],
  ]
}
