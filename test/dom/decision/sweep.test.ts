import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { takeNatives } from '../../../src/browser/natives.ts'
import { sweep } from '../../../src/decision/sweep.ts'
import { noCookies } from '../no-cookies.ts'

const isMarked = (_: unknown, name: string) => name.startsWith('_')

beforeEach(() => {
  noCookies()
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
  vi.restoreAllMocks()
})

const seconds = (count: number) => vi.advanceTimersByTimeAsync(count * 1000)

it('ends when two looks in a row find nothing', async () => {
  const report = sweep(isMarked, ['_before'], takeNatives())
  await seconds(2)
  expect(await report).toEqual({ cleared: ['_before'], survived: [] })
})

it('clears what comes back, and names each once', async () => {
  const report = sweep(isMarked, ['_a'], takeNatives())
  localStorage.setItem('_a', '1')
  await seconds(1)
  localStorage.setItem('_b', '1')
  await seconds(4)
  expect(await report).toEqual({ cleared: ['_a', '_b'], survived: [] })
  expect(localStorage.length).toBe(0)
})

it('gives up on what is written again for ten seconds, and says why', async () => {
  const timer = setInterval(() => localStorage.setItem('_again', '1'), 100)
  const report = sweep(isMarked, [], takeNatives())
  await seconds(12)
  clearInterval(timer)
  expect(await report).toEqual({
    cleared: [],
    survived: [{ what: '_again', why: 'in-use', fix: expect.any(String) }],
  })
})

it('says of a cookie that stays that it lies elsewhere', async () => {
  vi.spyOn(Document.prototype, 'cookie', 'get').mockReturnValue('_stays=1; other=1')
  const report = sweep(isMarked, [], takeNatives())
  await seconds(12)
  expect(await report).toMatchObject({ cleared: [], survived: [{ what: '_stays', why: 'other-domain' }] })
})

it('clears once more when the page is hidden meanwhile, and no more when all is over', async () => {
  const hidden = vi.spyOn(document, 'hidden', 'get').mockReturnValue(true)
  const report = sweep(isMarked, [], takeNatives())
  await seconds(0)
  localStorage.setItem('_a', '1')
  document.dispatchEvent(new Event('visibilitychange'))
  expect(localStorage.length).toBe(0)
  await seconds(4)
  await report
  localStorage.setItem('_a', '1')
  document.dispatchEvent(new Event('visibilitychange'))
  expect(localStorage.length).toBe(1)
  hidden.mockRestore()
})

it('clears databases and caches too', async () => {
  const databases = new Set(['_events', 'documents'])
  const stores = new Set(['_replay', 'offline'])
  class IDBFactory {
    databases = async () => [...databases].map(name => ({ name }))
    deleteDatabase = (name: string) => databases.delete(name)
  }
  class CacheStorage {
    keys = async () => [...stores]
    delete = async (name: string) => stores.delete(name)
  }
  for (const kept of [IDBFactory, CacheStorage]) {
    Object.assign(kept.prototype, new kept())
    vi.stubGlobal(kept.name, kept)
  }
  vi.stubGlobal('indexedDB', new IDBFactory())
  vi.stubGlobal('caches', new CacheStorage())
  const report = sweep(isMarked, [], takeNatives())
  await seconds(3)
  expect(await report).toEqual({ cleared: ['_events', '_replay'], survived: [] })
  expect([...databases, ...stores]).toEqual(['documents', 'offline'])
  vi.unstubAllGlobals()
})
