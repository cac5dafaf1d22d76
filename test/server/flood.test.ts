import { expect, it } from 'vitest'
import { floodEndpoint } from '../../bench/faults/flood.mjs'
import { receiptsInMemory } from '../../demo/server/receipts/settings.mjs'

it('keeps each receipt of a bad day once, nothing else, and says clearly what it refuses', async () => {
  const flood = await floodEndpoint({ count: 600, receipts: receiptsInMemory() })
  expect(flood).toMatchObject({ errors: 0, missing: 0, uninvited: 0, twice: 0, faults: [] })
  expect(flood.answers).toEqual({
    valid: { 204: 528 },
    twice: { 204: 25 },
    malformed: { 400: 35 },
    huge: { 413: 6 },
    'cross-site': { 403: 6 },
  })
  expect(flood.kept).toBe(528)
}, 240_000)
