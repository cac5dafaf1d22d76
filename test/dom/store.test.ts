import { expect, it, vi } from 'vitest'
import { createStore } from '../../src/store.ts'

it('tells every subscriber the value and the one before', () => {
  const store = createStore(1)
  const listener = vi.fn()
  store.subscribe(listener)
  store.set(2)
  expect(listener).not.toHaveBeenCalled()
  store.tell(1)
  expect(listener).toHaveBeenCalledExactlyOnceWith(2, 1)
})

it('takes one function twice, and stops each by itself', () => {
  const store = createStore(1)
  const listener = vi.fn()
  const stop = store.subscribe(listener)
  store.subscribe(listener)
  store.tell(0)
  expect(listener).toHaveBeenCalledTimes(2)
  stop()
  stop()
  store.tell(0)
  expect(listener).toHaveBeenCalledTimes(3)
})

it('reports a listener that throws, and tells the next', () => {
  const reported = vi.fn()
  vi.stubGlobal('reportError', reported)
  const store = createStore(1)
  const listener = vi.fn()
  store.subscribe(() => {
    throw new Error('theirs')
  })
  store.subscribe(listener)
  store.tell(0)
  expect(listener).toHaveBeenCalledOnce()
  expect(reported).toHaveBeenCalledOnce()
  vi.unstubAllGlobals()
})

it('lets a listener stop itself, or add another, while it is told', () => {
  const store = createStore(1)
  const late = vi.fn()
  const stop = store.subscribe(() => {
    stop()
    store.subscribe(late)
  })
  store.tell(0)
  expect(late).not.toHaveBeenCalled()
  store.tell(0)
  expect(late).toHaveBeenCalledOnce()
})

it('resolves at once, or when the value passes', async () => {
  const store = createStore(1)
  await store.until(value => value === 1)
  let isThere = false
  const later = store.until(value => value === 3).then(() => (isThere = true))
  store.set(2)
  store.tell(1)
  await Promise.resolve()
  expect(isThere).toBe(false)
  store.set(3)
  store.tell(2)
  await later
  expect(isThere).toBe(true)
})
