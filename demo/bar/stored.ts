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

/** What this origin has stored: names only. */
export async function stored(): Promise<Stored[]> {
  const databases = await indexedDB.databases?.().catch(() => [])
  return [
    ...named('cookie', cookieNames()),
    ...named(
      'local',
      keys(() => localStorage),
    ),
    ...named(
      'session',
      keys(() => sessionStorage),
    ),
    ...named(
      'database',
      (databases ?? []).map(({ name }) => name ?? ''),
    ),
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
  document.cookie
    .split('; ')
    .filter(Boolean)
    .map(pair => pair.split('=')[0] ?? '')

function keys(area: () => Storage): string[] {
  try {
    return Object.keys(area())
  } catch {
    return []
  }
}
