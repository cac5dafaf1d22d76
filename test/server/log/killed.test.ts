import { describe, expect, inject, test } from 'vitest'
import { killPostgresWhileAppending } from '../../../bench/faults/killed-postgres.mjs'
import { killProcessWhileAppending } from '../../../bench/faults/killed-process.mjs'

test('what a killed process has acknowledged is in its folder, and the chains are whole', async () => {
  const { acknowledged, kept, missing, faults } = await killProcessWhileAppending({ count: 150 })
  expect(acknowledged).toBeGreaterThanOrEqual(150)
  expect(kept).toBeGreaterThanOrEqual(acknowledged)
  expect(missing).toBe(0)
  expect(faults).toEqual([])
})

describe.runIf(inject('postgres'))('where PostgreSQL is found', () => {
  test('of what was acknowledged nothing is lost when it is killed, and what is sent again is kept once', async () => {
    const { refusals, ...figures } = await killPostgresWhileAppending({ count: 300, kills: 2 })
    expect(figures).toMatchObject({ acknowledged: 300, kept: 300, missing: 0, lost: 0, faults: [] })
    expect(refusals).toBeGreaterThan(0)
  })
})
