import { type Claim, claimsOf, type Declarations, matcher } from '../../src/model/declarations.ts'
import choices from '../choices.json'

/** Something that lies in the browser now. */
export interface Stored {
  readonly kind: 'cookie' | 'local' | 'session' | 'database'
  readonly name: string
  /** By declaration; `null` where nobody declared it. */
  readonly category: string | null
}

const claims: Claim[] = Object.entries(choices.categories).flatMap(([category, { declares }]) =>
  claimsOf(category, declares as Declarations),
)
const claimOf = matcher(claims)

/** The browser's own ways, which the page took for us before anything stood in front of them. */
const disk = (window as Window & { demoDisk?: Disk }).demoDisk

interface Disk {
  cookies(): string
  keys(area: 'local' | 'session'): string[]
  databases(): Promise<string[]>
}

/** What this origin has stored: names only. */
export async function stored(): Promise<Stored[]> {
  const databases = await disk?.databases().catch(() => [])
  return [
    ...named('cookie', cookieNames()),
    ...named('local', keys('local')),
    ...named('session', keys('session')),
    ...named('database', databases ?? []),
  ]
}

function named(kind: Stored['kind'], names: readonly string[]): Stored[] {
  return names.map(name => ({ kind, name, category: categoryOf(kind, name) }))
}

function categoryOf(kind: Stored['kind'], name: string): string | null {
  // The SDK's own keys are the memory of the answer itself.
  if (name.startsWith('clientlink_choices')) return 'necessary'
  const claim = claimOf(kind === 'local' || kind === 'session' ? 'storage' : kind, name)
  return claim?.category ?? null
}

const cookieNames = () =>
  (disk?.cookies() ?? '')
    .split('; ')
    .filter(Boolean)
    .map(pair => pair.split('=')[0] ?? '')

function keys(area: 'local' | 'session'): string[] {
  try {
    return disk?.keys(area) ?? []
  } catch {
    return []
  }
}
