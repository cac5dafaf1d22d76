import fc from 'fast-check'
import { expect, test } from 'vitest'
import { beginning, type Entry, entryAfter, hashOf } from '../../../demo/server/receipts/chain.mjs'
import { proveChain, type SignedCheckpoint, type SignedHead } from '../../../demo/server/receipts/proof.mjs'
import { checkpointText, headText } from '../../../demo/server/receipts/signed.mjs'
import { randomId, receiptWith } from '../receipt-with.mjs'
import { newSigner } from './engines.ts'

const signer = newSigner()
const chain = 7

/** A chain as it is written: entries, a checkpoint at every fifth, and its head. */
function chainOfLength(length: number) {
  const entries: Entry[] = []
  for (let i = 0; i < length; i++) {
    const { position, hash } = entries.at(-1) ?? { position: 0, hash: beginning }
    entries.push(
      entryAfter({ chain, position, hash }, receiptWith({ id: randomId('H'), receivedAt: 1e12 + i })),
    )
  }
  const checkpoints = entries
    .filter(({ position }) => position % 5 === 0)
    .map(one => checkpointAt(one, one.position))
  const { position, hash } = entries.at(-1) ?? { position: 0, hash: beginning }
  const head: SignedHead = { chain, position, hash, ...signer.sign(headText({ chain, position, hash })) }
  return { entries, checkpoints, head }
}

function checkpointAt({ position, hash }: Entry, count: number): SignedCheckpoint {
  const checkpoint = { chain, position, hash, count, madeAt: 1e12 }
  return { ...checkpoint, ...signer.sign(checkpointText(checkpoint)) }
}

type Chain = ReturnType<typeof chainOfLength>

function prove({ entries, checkpoints, head }: Chain, recent = false) {
  const proof = proveChain({ chain, head, checkpoints, recent }, signer.isSigned)
  for (const entry of entries) if (entry.position > proof.after) proof.add(entry)
  return proof.end()
}

const whole = chainOfLength(23)

/** Every field of an entry, with another value than it has. */
const changes: fc.Arbitrary<(entry: Entry) => Entry> = fc.oneof(
  fc.integer({ min: 1 }).map(by => (entry: Entry) => ({ ...entry, receivedAt: entry.receivedAt + by })),
  fc.string({ minLength: 1 }).map(more => (entry: Entry) => ({ ...entry, body: entry.body + more })),
  fc.nat({ max: 300 }).map(at => (entry: Entry) => ({ ...entry, body: flip(entry.body, at) })),
  fc.nat({ max: 63 }).map(at => (entry: Entry) => ({ ...entry, hash: flip(entry.hash, at) })),
  fc.nat({ max: 63 }).map(at => (entry: Entry) => ({ ...entry, previousHash: flip(entry.previousHash, at) })),
  fc.constant((entry: Entry) => ({ ...entry, id: randomId('H') })),
  fc.constant((entry: Entry) => ({ ...entry, previous: randomId() })),
)

const flip = (text: string, at: number) => {
  const place = at % text.length
  return text.slice(0, place) + (text[place] === '0' ? '1' : '0') + text.slice(place + 1)
}

/** An entry with another text, and a hash that fits it. */
function rehashed(entry: Entry): Entry {
  const changed = { ...entry, body: entry.body.replace('"analytics":false', '"analytics":true') }
  return { ...changed, hash: hashOf(changed) }
}

const index = fc.nat({ max: whole.entries.length - 1 })
const rebuilt = (entries: Entry[]) => entries.map((entry, i) => ({ ...entry, position: i + 1 }))

/** What can be done to the rows of a chain by somebody who lacks the key. */
const edits: fc.Arbitrary<Chain> = fc.oneof(
  fc.tuple(index, changes).map(([at, change]) => ({
    ...whole,
    entries: whole.entries.map((entry, i) => (i === at ? change(entry) : entry)),
  })),
  index.map(at => ({
    ...whole,
    entries: whole.entries.map((entry, i) => (i === at ? rehashed(entry) : entry)),
  })),
  fc.tuple(index, fc.boolean()).map(([at, close]) => {
    const entries = whole.entries.filter((_, i) => i !== at)
    return { ...whole, entries: close ? rebuilt(entries) : entries }
  }),
  fc
    .shuffledSubarray(whole.entries, { minLength: 2, maxLength: 23 })
    .filter(isShuffled)
    .map(some => ({
      ...whole,
      entries: rebuilt(some),
    })),
  index.map(length => ({ ...whole, entries: whole.entries.slice(0, length) })),
  // All is written anew from a place on, with every hash right.
  index.map(at => {
    const entries = whole.entries.slice(0, at)
    for (const { receivedAt } of whole.entries.slice(at)) {
      const { position, hash } = entries.at(-1) ?? { position: 0, hash: beginning }
      entries.push(entryAfter({ chain, position, hash }, receiptWith({ id: randomId('H'), receivedAt })))
    }
    return { ...whole, entries, head: { ...whole.head, hash: entries.at(-1)?.hash ?? '' } }
  }),
  fc.nat({ max: whole.checkpoints.length - 1 }).map(at => ({
    ...whole,
    checkpoints: whole.checkpoints.map((one, i) => (i === at ? { ...one, count: 0 } : one)),
  })),
)

function isShuffled(entries: Entry[]) {
  return entries.length < whole.entries.length || entries.some(({ position }, i) => position !== i + 1)
}

test('a chain that nobody touched is whole, from its beginning and from its last checkpoint', () => {
  expect(prove(whole)).toMatchObject({ after: 0, count: 23, checkpoint: 20, faults: [] })
  expect(prove(whole, true)).toMatchObject({ after: 20, count: 3, faults: [] })
  expect(prove(chainOfLength(0)).faults).toEqual([])
})

test('whatever is done to a chain without the key shows', () => {
  fc.assert(
    fc.property(edits, edited => {
      expect(prove(edited).faults).not.toEqual([])
    }),
    { numRuns: 1000 },
  )
})

test('after a purge a chain is proved from its checkpoint on', () => {
  const [cut] = whole.entries.slice(11, 12)
  if (!cut) throw new Error('The chain is too short.')
  const purged = { ...whole, checkpoints: [...whole.checkpoints, checkpointAt(cut, 0)] }
  expect(prove({ ...purged, entries: whole.entries.slice(12) })).toMatchObject({
    after: 12,
    count: 11,
    faults: [],
  })
  expect(prove({ ...purged, entries: whole.entries.slice(13) }).faults).toEqual([
    { chain, position: 13, says: '1 receipt is missing, up to 14' },
  ])
})

test.each([
  [
    'a changed text',
    (rows: Entry[]) => rows.map(row => (row.position === 9 ? { ...row, body: '{}' } : row)),
    [
      '9: the receipt was changed, and its hash does not fit it any more',
      '9: the receipt is filed under what it does not say',
    ],
  ],
  [
    'a text that was changed with its hash',
    (rows: Entry[]) => rows.map(row => (row.position === 9 ? rehashed(row) : row)),
    ['10: the receipt does not follow the one before it'],
  ],
  [
    'deleted receipts',
    (rows: Entry[]) => rows.filter(({ position }) => position < 6 || position > 8),
    ['6: 3 receipts are missing, up to 9'],
  ],
  [
    'a tail that is gone',
    (rows: Entry[]) => rows.slice(0, 18),
    [
      '20: a checkpoint was signed here, and the last receipt is 18: the end was cut off',
      '23: the head stands here, and the last receipt is 18: the end was cut off',
    ],
  ],
])('the fault of %s is told in words', (_, edit, says) => {
  const { faults } = prove({ ...whole, entries: edit(whole.entries) })
  expect(faults.map(fault => `${fault.position}: ${fault.says}`)).toEqual(says)
})
