import type { Ruling } from './door.ts'

/**
 * What waits for an answer. A `record` holds what was recorded before it: sent or failed at a yes, as the site chose, and
 * failed when the page is left. A `load` brings something new: it is failed at a no, and tried again at a later yes. An
 * `opening` waits as long as the question is open.
 */
type Held = 'record' | 'load' | 'opening'

/** Keeps something until its category is decided; fails it in a moment where it is refused. Gives the way to forget it. */
export type Hold = (ruling: Ruling, kind: Held, go: () => void, fail: () => void) => () => void

interface Entry {
  readonly ruling: Ruling
  readonly kind: Held
  readonly go: () => void
  readonly fail: () => void
}

/** The most that is held at once, and how long a record may wait, in ms. */
const most = 1000
const patience = 30 * 60e3

/** What is held, in the order it came. */
export interface Holding {
  hold: Hold
  /** A category was refused. */
  refuse(ruling: Ruling): void
  /** A category was granted: what waited goes on, but for records that are not to be `sent`. */
  release(ruling: Ruling, isSent: boolean): void
  /** Fails every record that waits, and those to come until it is back: the page is left. Everything, if for good. */
  leave(isForGood: boolean): void
  /** The page is back. */
  back(): void
}

/** A queue of at most 1 000 that `onDropped` hears of when the oldest must go. */
export function holding(onDropped: (ruling: Ruling) => void): Holding {
  const queue = new Set<Entry>()
  /** What cannot go on any more, as a request of a frame that is gone, stops nothing else. */
  const attempt = (act: () => void) => {
    try {
      act()
    } catch {}
  }
  let isAway = false
  const take = (isTaken: (entry: Entry) => boolean) =>
    [...queue].filter(entry => isTaken(entry) && queue.delete(entry))
  const fail = (entry: Entry) => {
    if (queue.delete(entry)) attempt(entry.fail)
  }
  return {
    hold(ruling, kind, go, fails) {
      const entry = { ruling, kind, go, fail: fails }
      const isLost = ruling.isRefused || (isAway && kind === 'record')
      if (isLost) setTimeout(fails)
      if (isLost && kind !== 'load') return () => {}
      queue.add(entry)
      if (kind === 'record') setTimeout(fail, patience, entry)
      for (const oldest of queue) {
        if (queue.size <= most) break
        fail(oldest)
        onDropped(oldest.ruling)
      }
      return () => void queue.delete(entry)
    },
    refuse(ruling) {
      for (const entry of [...queue].filter(entry => entry.ruling === ruling)) {
        if (entry.kind !== 'load') queue.delete(entry)
        attempt(entry.fail)
      }
    },
    release(ruling, isSent) {
      for (const entry of take(entry => entry.ruling === ruling))
        attempt(isSent || entry.kind !== 'record' ? entry.go : entry.fail)
    },
    back() {
      isAway = false
    },
    leave(isForGood) {
      isAway = true
      for (const entry of take(({ kind }) => isForGood || kind === 'record')) attempt(entry.fail)
    },
  }
}
