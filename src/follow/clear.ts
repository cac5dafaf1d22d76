import { erase, type IsMarked } from '../browser/erase.ts'
import type { Natives } from '../browser/natives.ts'
import type { ClearedReport } from '../model/contract.ts'
import { announce } from './announce.ts'

/** Goes on clearing what comes back, and what the browser lets go of only in its own time. */
export type Sweep = (isMarked: IsMarked, gone: readonly string[], natives: Natives) => Promise<ClearedReport>

/** Clears what is marked, as often as it is run. */
export interface Clearing {
  /** Clears cookies and web storage at once, the rest in the following seconds; `done` is called when nothing is left. */
  run(done: () => void): void
  /** What the last run cleared, once all is quiet. */
  readonly report: Promise<ClearedReport>
}

/** A clearing of what `isMarked` picks. `loadSweep` fetches what a first look does not need. */
export function clearing(
  isMarked: IsMarked,
  loadSweep: () => Promise<{ sweep: Sweep }>,
  natives: Natives,
): Clearing {
  let report: Promise<ClearedReport> = Promise.resolve({ cleared: [], survived: [] })
  return {
    get report() {
      return report
    },
    run(done) {
      const gone = erase(isMarked, natives)
      let isWhole = true
      report = loadSweep().then(
        ({ sweep }) => sweep(isMarked, gone, natives),
        () => {
          // Databases and caches were not looked at: the next page tries again.
          isWhole = false
          return { cleared: gone, survived: [] }
        },
      )
      void report.then(detail => {
        if (isWhole && !detail.survived.length) done()
        announce('clientlink:cleared', detail)
      })
    },
  }
}
