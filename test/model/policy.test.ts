import { describe, expect, it } from 'vitest'
import { policyAt } from '../../src/model/policy.ts'

const effective = '2026-12-24'
const present = { version: '2026-03-01', updated: '2026-04-01', url: '/privacy', archive: '/archive' }
const next = { effective, material: true, summary: 'A new analytics tool', url: '/privacy/next' }
const before = Date.parse(effective) - 1
const after = Date.parse(effective)

describe('policyAt', () => {
  it('is the present policy, where none was announced', () => {
    expect(policyAt(present, after)).toEqual(present)
    expect(policyAt({}, after)).toEqual({})
  })
  it('is the present policy with its announcement until the effective date', () => {
    expect(policyAt({ ...present, next }, before)).toEqual({ ...present, next })
  })
  it('is the announced one from midnight UTC of its effective date', () => {
    expect(policyAt({ ...present, next }, after)).toEqual({
      version: effective,
      updated: effective,
      url: '/privacy/next',
      archive: '/archive',
    })
  })
  it('keeps the version where the change is not material, so that nobody is asked again', () => {
    expect(policyAt({ ...present, next: { ...next, material: false } }, after)).toMatchObject({
      version: '2026-03-01',
      updated: effective,
    })
  })
  it('keeps the link where the announced one has none', () => {
    expect(policyAt({ ...present, next: { effective, material: true } }, after).url).toBe('/privacy')
  })
  it('has a version from then on, where it had none', () => {
    expect(policyAt({ next }, after).version).toBe(effective)
  })
  it('is never older than the version the site names: an announcement left behind is past', () => {
    const later = { ...present, version: '2027-06-01', updated: '2027-07-01' }
    expect(policyAt({ ...later, next }, Date.parse('2027-08-01'))).toEqual(later)
    expect(policyAt({ ...later, next: { ...next, material: false } }, Date.parse('2027-08-01'))).toEqual(
      later,
    )
    const taken = { ...present, version: effective, updated: effective }
    expect(policyAt({ ...taken, next }, after)).toEqual(taken)
  })
})
