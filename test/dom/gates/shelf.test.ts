import { beforeEach, expect, it, vi } from 'vitest'
import { type Place, type Shelf, shelf } from '../../../src/gates/shelf.ts'

let disk: Map<string, string>
let isOpen: boolean
let strays: string[]
let kept: Shelf

const place: Place = {
  names: () => [...disk.keys()],
  get: name => disk.get(name) ?? null,
  set: (name, value) => void disk.set(name, value),
  remove: name => void disk.delete(name),
}

const make = (on: Place = place) =>
  shelf(on, {
    covers: name => name.startsWith('own'),
    isOpen: () => isOpen,
    onStray: name => strays.push(name),
  })

beforeEach(() => {
  disk = new Map()
  isOpen = true
  strays = []
  kept = make()
})

it('writes through while open', () => {
  kept.set('own', '1')
  expect([...disk]).toEqual([['own', '1']])
  expect(kept.get('own')).toBe('1')
  kept.remove('own')
  expect(disk.size).toBe(0)
  expect(kept.get('own')).toBeFalsy()
})

it('neither writes nor reads the disk while shut', () => {
  disk.set('own', 'before')
  isOpen = false
  expect(kept.get('own')).toBeFalsy()
  expect(kept.names()).toEqual([])
  kept.set('own', '1')
  expect(disk.get('own')).toBe('before')
  expect(kept.get('own')).toBe('1')
  kept.remove('own')
  expect(disk.get('own')).toBe('before')
})

it('writes down at a grant what was set meanwhile, or forgets it', () => {
  isOpen = false
  kept.set('own', '1')
  isOpen = true
  kept.open(false)
  expect(disk.get('own')).toBe('1')
  isOpen = false
  kept.set('own2', '2')
  isOpen = true
  kept.open(true)
  expect(disk.has('own2')).toBe(false)
  expect(kept.get('own2')).toBeFalsy()
})

it('takes what it had written along into memory when it shuts', () => {
  kept.set('own', '1')
  isOpen = false
  kept.shut()
  disk.clear()
  expect(kept.get('own')).toBe('1')
  expect(kept.names()).toEqual(['own'])
})

it('keeps a stray in memory, through grant and refusal', () => {
  kept.set('stray', '1')
  expect(strays).toEqual(['stray'])
  expect(disk.size).toBe(0)
  expect(kept.get('stray')).toBe('1')
  kept.open(false)
  kept.shut()
  expect(disk.size).toBe(0)
  expect(kept.get('stray')).toBe('1')
})

it('shows no name of the disk that is not its own', () => {
  disk.set('theirs', '1')
  disk.set('own', '1')
  expect(kept.names()).toEqual(['own'])
  expect(kept.get('theirs')).toBeFalsy()
  kept.remove('theirs')
  expect(disk.has('theirs')).toBe(true)
})

it('serves from memory where the disk is full, and from the disk once it took', () => {
  const full = vi.fn(() => {
    throw new DOMException('full', 'QuotaExceededError')
  })
  kept = make({ ...place, set: full })
  kept.set('own', '1')
  expect(kept.get('own')).toBe('1')
  full.mockImplementation(((name: string, value: string) => void disk.set(name, value)) as never)
  kept.set('own', '2')
  disk.set('own', 'another tab')
  expect(kept.get('own')).toBe('another tab')
})

it('never throws where the disk always does', () => {
  const fail = () => {
    throw new DOMException('blocked', 'SecurityError')
  }
  kept = make({ names: fail, get: fail, set: fail, remove: fail })
  kept.set('own', '1')
  kept.shut()
  kept.open(false)
  expect(kept.get('own')).toBe('1')
  expect(kept.names()).toEqual(['own'])
  kept.remove('own')
  expect(kept.names()).toEqual([])
})
