import { createHash } from 'node:crypto'
import { canonical } from './canonical.mjs'

/**
 * A receipt in its place in the log.
 * @typedef {object} Entry
 * @property {number} chain 0 to 63
 * @property {number} position in its chain, from 1 on, without a gap
 * @property {string} id
 * @property {string | null} previous the visitor's receipt before this one
 * @property {number} receivedAt in milliseconds since 1970
 * @property {string} body the receipt as it came, as canonical JSON
 * @property {string} previousHash of the entry before it in its chain, in hex
 * @property {string} hash over all of it, in hex
 *
 * @typedef {import('../../../src/model/receipt.ts').KeptReceipt} KeptReceipt
 */

const digits = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'

/** How many chains there are: one for each first character of an id. */
export const chains = digits.length

/** What stands before the first entry of a chain. */
export const beginning = '0'.repeat(64)

/** The chain a receipt belongs to; ids are random, so the chains grow alike. */
export function chainOf(/** @type {string} */ id) {
  const chain = /^[\w-]{22}$/.test(id) ? digits.indexOf(id.charAt(0)) : -1
  if (chain < 0)
    throw new TypeError(`A receipt's id has 22 characters of base64url, and ${JSON.stringify(id)} has not.`)
  return chain
}

/**
 * The hash of an entry: of the one before it, its place, its time and its text. None of the first three can hold a line
 * break, so no other entry has the same bytes.
 * @param {Pick<Entry, 'previousHash' | 'position' | 'receivedAt' | 'body'>} entry
 */
export const hashOf = ({ previousHash, position, receivedAt, body }) =>
  createHash('sha256').update(`${previousHash}\n${position}\n${receivedAt}\n${body}`).digest('hex')

/**
 * The entry that follows the head of its chain.
 * @param {{ chain: number, position: number, hash: string }} head
 * @param {KeptReceipt} kept
 * @returns {Entry}
 */
export function entryAfter(head, { receivedAt, ...receipt }) {
  const { id, previous } = receipt
  const entry = { position: head.position + 1, receivedAt, body: canonical(receipt), previousHash: head.hash }
  return { chain: head.chain, id, previous, ...entry, hash: hashOf(entry) }
}

/** The receipt an entry holds; where its text was spoilt, it throws and says where. */
export function receiptIn(/** @type {Entry} */ { chain, position, body }) {
  try {
    return /** @type {import('../../../src/model/receipt.ts').Receipt} */ (JSON.parse(body))
  } catch {
    throw new Error(`Chain ${chain}, position ${position}: the receipt cannot be read. Verify the log.`)
  }
}
