import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

/** The stories in Safari's engine: one after the other, on one screen, with one demo. */
export default defineConfig({
  root: fileURLToPath(new URL('../..', import.meta.url)),
  test: {
    name: 'webkit',
    include: ['test/webkit/*.test.ts'],
    globalSetup: 'test/webkit/limit.ts',
    pool: 'threads',
    maxWorkers: 1,
    isolate: false,
    testTimeout: 60_000,
    hookTimeout: 60_000,
    expect: { poll: { timeout: 10_000 } },
  },
})
