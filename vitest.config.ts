import { defineConfig } from 'vitest/config'
import pkg from './package.json' with { type: 'json' }

/** One kind of test: its folder, and the world it runs in. */
const project = (name: string, environment: 'node' | 'jsdom', more = {}) => ({
  extends: true as const,
  test: { name, environment, include: [`test/${name}/**/*.test.{ts,tsx}`], ...more },
})

export default defineConfig({
  define: {
    __SENTENCES__: 'true',
    __WORKER__: '""',
    __VERSION__: JSON.stringify(pkg.version),
    __BUILD__: '"test"',
    __EDITION__: '"test"',
  },
  test: {
    typecheck: { ignoreSourceErrors: true },
    projects: [
      project('model', 'node'),
      project('dom', 'jsdom', {
        testTimeout: 20_000,
        environmentOptions: { jsdom: { url: 'https://www.clientlink.test/' } },
      }),
      // These start databases: PGlite, and PostgreSQL where there is one.
      project('server', 'node', {
        testTimeout: 120_000,
        hookTimeout: 120_000,
        globalSetup: 'test/server/log/own-postgres.ts',
      }),
      // These start compilers, bundlers and processes of their own.
      project('checks', 'node', { testTimeout: 120_000, hookTimeout: 120_000 }),
      project('types', 'node', {
        include: [],
        typecheck: {
          enabled: true,
          only: true,
          include: ['test/types/*.test-d.ts'],
          tsconfig: './test/types/tsconfig.json',
        },
      }),
    ],
  },
})
