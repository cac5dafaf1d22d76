import type { TestProject } from 'vitest/node'
import { postgresPrograms, startPostgres } from '../../tools/postgres.mjs'

declare module 'vitest' {
  interface ProvidedContext {
    /** The address of a PostgreSQL of the tests' own, or `''` where there is none. */
    postgres: string
  }
}

/** Starts a PostgreSQL for all tests of the server, where its programs are found; without, they run on PGlite only. */
export default async function setup(project: TestProject) {
  const postgres = postgresPrograms() ? await startPostgres() : undefined
  if (!postgres) console.log('No PostgreSQL is found here: the log of receipts is tested on PGlite only.')
  project.provide('postgres', postgres?.url ?? '')
  return () => postgres?.end()
}
