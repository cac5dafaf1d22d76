/**
 * Runs one statement with its parameters (`$1`, `$2` …) and gives its rows.
 * @typedef {(sql: string, parameters?: unknown[]) => Promise<Row[]>} Query
 * @typedef {Record<string, unknown>} Row
 */

/**
 * A database that speaks PostgreSQL, as much of it as the log needs.
 * @typedef {object} Database
 * @property {Query} query
 * @property {<T>(work: (query: Query) => Promise<T>) => Promise<T>} transaction
 * all of `work` or nothing; run again from its start where the database says so, hence it must not act elsewhere
 * @property {() => Promise<void>} close
 */

/**
 * Opens PostgreSQL, or whatever speaks its language, where `url` is given; else PGlite in `folder`, or in memory.
 * @param {{ url?: string | undefined, folder?: string | undefined }} where
 * @returns {Promise<Database>}
 */
export async function openDatabase({ url, folder }) {
  // What is not used is not loaded: PGlite alone is 17 MB.
  if (url) return (await import('./postgres.mjs')).openPostgres(url)
  return (await import('./pglite.mjs')).openPglite(folder)
}
