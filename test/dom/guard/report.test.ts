import { expect, it, vi } from 'vitest'
import { reporter } from '../../../src/guard/report.ts'
import type { BlockedDetail } from '../../../src/model/contract.ts'

/** What is told of a call that came with this stack. */
async function told(stack: string): Promise<BlockedDetail | undefined> {
  const details: BlockedDetail[] = []
  vi.spyOn(globalThis, 'Error').mockImplementation(function (this: Error) {
    return { stack } as Error
  } as never)
  reporter(detail => details.push(detail))('cookie', '_ga', null, 'undeclared')
  vi.restoreAllMocks()
  await null
  return details[0]
}

it('names the page’s own place where it shares a file with the guard, in Chromium', async () => {
  const stack = `Error
    at tell (https://www.test/app.js:1:10)
    at Object.apply (https://www.test/app.js:1:20)
    at start (https://www.test/app.js:7:3)`
  expect((await told(stack))?.from).toBe('https://www.test/app.js:7:3')
})

it('names it in Firefox and Safari too', async () => {
  const stack = 'n@https://www.test/c.js:1:10\nset@https://www.test/c.js:1:20\n@https://cdn.test/sdk.js:7:3'
  expect((await told(stack))?.from).toBe('https://cdn.test/sdk.js:7:3')
})

it('says nothing where nothing is known', async () => {
  expect((await told(''))?.from).toBeNull()
})

it('tells once for each reason, with a declaration only where there is none', async () => {
  const details: BlockedDetail[] = []
  const tell = reporter(detail => details.push(detail))
  tell('storage', 'a"b', null, 'undeclared')
  tell('storage', 'a"b', null, 'undeclared')
  tell('host', 'x.test', 'analytics', 'shut')
  expect(details).toEqual([])
  await null
  expect(details).toMatchObject([
    { kind: 'storage', name: 'a"b', declaration: '{"storage":"a\\"b"}' },
    { kind: 'host', name: 'x.test', category: 'analytics', why: 'shut', declaration: null },
  ])
})
