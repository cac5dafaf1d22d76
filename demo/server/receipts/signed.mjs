import { canonical } from './canonical.mjs'

/**
 * What a signature stands under, so that one for a head is none for a checkpoint.
 *
 * @typedef {object} Head where a chain ends
 * @property {number} chain
 * @property {number} position of its last entry, 0 before the first
 * @property {string} hash of that entry
 *
 * @typedef {object} Checkpoint what a chain was at a moment; it stays when the entries are purged
 * @property {number} chain
 * @property {number} position
 * @property {string} hash of the entry there
 * @property {number} count how many entries up to there were kept; 0 says that they are purged
 * @property {number} madeAt in milliseconds since 1970
 *
 * @typedef {{ key: string, signature: string }} Signed by which key, and the signature in hex
 */

export const headText = (/** @type {Head} */ { chain, position, hash }) =>
  canonical({ kind: 'head', chain, position, hash })

export const checkpointText = (/** @type {Checkpoint} */ { chain, position, hash, count, madeAt }) =>
  canonical({ kind: 'checkpoint', chain, position, hash, count, madeAt })
