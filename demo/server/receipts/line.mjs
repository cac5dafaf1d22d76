import { chainOf } from './chain.mjs'
import { entriesAfter, entryWith } from './read.mjs'

/**
 * All receipts of the visitor one of whose receipts has this id, oldest first: those before it, by what each calls the
 * one before, and those that follow any of them. What is purged ends the way back.
 * @param {import('./database.mjs').Query} query
 * @param {string} id
 */
export async function lineOf(query, id) {
  const line = /** @type {Map<string, import('./chain.mjs').Entry>} */ (new Map())
  for (let back = /** @type {string | null} */ (id); back && !line.has(back); ) {
    const entry = await entryWith(query, chainOf(back), back)
    if (entry) line.set(back, entry)
    back = entry?.previous ?? null
  }
  for (let ids = [...new Set([id, ...line.keys()])]; ids.length; ) {
    const next = (await entriesAfter(query, ids)).filter(entry => !line.has(entry.id))
    for (const entry of next) line.set(entry.id, entry)
    ids = next.map(entry => entry.id)
  }
  return [...line.values()].sort((a, b) => a.receivedAt - b.receivedAt || a.position - b.position)
}
