import { test as base } from 'vitest'
import { startDemo } from '../../demo/server.mjs'
import { type Answer, startOwnPages } from '../e2e/own-pages.ts'
import { sentFrom } from '../e2e/sent.ts'
import { openBrowser } from './browser.ts'
import { openScreen } from './screen.ts'
import { type Visitor, visitorOf } from './visitor.ts'

// What a story can ask of the world. All of it is on `localhost`: WebKit asks the system for other names.

/** Vitest's test, with the demo running and WebKit at hand. */
export const test = base
  // Once for all stories: the demo, the pages of the stories' own, and a screen.
  // biome-ignore lint/correctness/noEmptyPattern: Vitest reads from the pattern what a fixture needs.
  .extend('house', { scope: 'worker' }, async ({}, { onCleanup }) => {
    const [demo, pages, screen] = await Promise.all([startDemo(), startOwnPages(), openScreen()])
    onCleanup(async () => void (await Promise.all([demo.close(), pages.close(), screen.close()])))
    return { demo, pages, screen }
  })
  // Someone in front of a browser of their own, which knows nothing yet; `args` as `openBrowser` takes them.
  .extend('another', async ({ house: { demo, screen } }, { onCleanup }) => {
    const ends: (() => Promise<void>)[] = []
    onCleanup(async () => void (await Promise.all(ends.map(end => end()))))
    return async (...args: string[]): Promise<Visitor> => {
      const { driver, close } = await openBrowser(screen.name, args)
      ends.push(close)
      return visitorOf(driver, demo.url)
    }
  })
  // The visitor of the story.
  .extend('visitor', ({ another }) => another())
  // The requests that reached somebody else's host since the story began: `posthog.localhost/e/`.
  .extend('sent', ({ house: { demo } }) => sentFrom(demo.url))
  // Puts a page of the story's own, or any answer, at a path; gives its address.
  .extend('put', ({ house: { pages } }) => {
    pages.clear()
    return (path: string, answer: string | Answer) => {
      pages.put(path, typeof answer === 'string' ? { body: answer } : answer)
      return `http://localhost:${pages.port}${path}`
    }
  })
  // The requests that reached the story's own pages, in order: `localhost/page`.
  .extend(
    'asked',
    ({ house: { pages } }) =>
      () =>
        pages.asked().map(({ url }) => url),
  )

export { expect } from 'vitest'
