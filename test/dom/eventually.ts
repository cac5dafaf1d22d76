import { vi } from 'vitest'

/** Waits until what it is given no longer throws, and gives what that gives: as long as a busy machine may need. */
export const eventually = <T>(check: () => T | Promise<T>) => vi.waitFor(check, { timeout: 10_000 })
