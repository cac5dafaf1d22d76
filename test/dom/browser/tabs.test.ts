import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { type Tabs, watchTabs } from '../../../src/browser/tabs.ts'

/** A channel that can be followed: jsdom has none of its own. */
class Channel {
  static open = new Set<Channel>()
  onmessage: (() => void) | undefined
  constructor(readonly name: string) {
    Channel.open.add(this)
  }
  postMessage(message: unknown) {
    expect(message).toBe(0)
    for (const other of Channel.open) if (other !== this && other.name === this.name) other.onmessage?.()
  }
  close() {
    Channel.open.delete(this)
  }
}

const tabs: Tabs[] = []
const tab = (name = 'ours') => {
  const lookAgain = vi.fn()
  tabs.push(watchTabs(name, lookAgain))
  return lookAgain
}

beforeEach(() => vi.stubGlobal('BroadcastChannel', Channel))
afterEach(() => {
  for (const { stop } of tabs.splice(0)) stop()
  expect(Channel.open.size).toBe(0)
  vi.unstubAllGlobals()
})

it('lets the others look again, and not itself', () => {
  const [own, other, stranger] = [tab(), tab(), tab('theirs')]
  tabs[0]?.tell()
  expect(own).not.toHaveBeenCalled()
  expect(other).toHaveBeenCalledOnce()
  expect(stranger).not.toHaveBeenCalled()
})

it('shuts its channel while the page is away, and opens it when it comes back', () => {
  const lookAgain = tab()
  dispatchEvent(new Event('pagehide'))
  expect(Channel.open.size).toBe(0)
  dispatchEvent(Object.assign(new Event('pageshow'), { persisted: true }))
  expect(Channel.open.size).toBe(1)
  expect(lookAgain).toHaveBeenCalledOnce()
})

it('does not look again at the first pageshow of a page', () => {
  const lookAgain = tab()
  dispatchEvent(Object.assign(new Event('pageshow'), { persisted: false }))
  expect(lookAgain).not.toHaveBeenCalled()
})

it('looks again when it becomes visible, and not when it is hidden', () => {
  const lookAgain = tab()
  const hidden = vi.spyOn(document, 'hidden', 'get').mockReturnValue(true)
  document.dispatchEvent(new Event('visibilitychange'))
  expect(lookAgain).not.toHaveBeenCalled()
  hidden.mockReturnValue(false)
  document.dispatchEvent(new Event('visibilitychange'))
  expect(lookAgain).toHaveBeenCalledOnce()
  hidden.mockRestore()
})

it('gets along without channels', () => {
  vi.stubGlobal('BroadcastChannel', undefined)
  const lookAgain = tab()
  expect(() => tabs[0]?.tell()).not.toThrow()
  document.dispatchEvent(new Event('visibilitychange'))
  expect(lookAgain).toHaveBeenCalledOnce()
})

it('is deaf once it was stopped', () => {
  const lookAgain = tab()
  tabs[0]?.stop()
  tab()
  tabs[1]?.tell()
  document.dispatchEvent(new Event('visibilitychange'))
  expect(lookAgain).not.toHaveBeenCalled()
})
