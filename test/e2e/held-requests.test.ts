import type { Page } from '@playwright/test'
import type { ConsentOptions } from '../../src/model/options.ts'
import { test as base, expect } from './fixtures.ts'
import { pageWith } from './own-pages.ts'
import { consentCookie, daysAgo, recordOf } from './visitor.ts'

// What a page asks of a host that a category declares, with the guard before it and nobody having answered yet.

const options: ConsentOptions = {
  region: 'DE',
  categories: {
    functional: { declares: [{ storage: 'theme' }, { cookie: 'look' }] },
    analytics: { declares: [{ host: 'cdn.vendor.test' }, { storage: 'draft' }, { cookie: 'seen' }] },
  },
}

declare global {
  interface Window {
    /** What has become of each thing that was asked for, in the order in which it was told. */
    outcomes: string[]
    /** The vendor's address. */
    vendor: string
    /** Asks for something in each way, by its name. */
    ask: Record<'fetch' | 'xhr' | 'beacon' | 'script' | 'image', (path: string, body?: BodyInit) => unknown>
  }
}

/** The page's own ways to ask, each of which notes what became of it. */
const ways = `<script>
  outcomes = []
  vendor = 'http://cdn.vendor.test:' + location.port
  const tells = path => ({ type }) => outcomes.push(path + ' ' + type)
  const element = name => path => {
    const made = document.createElement(name)
    made.onload = made.onerror = tells(path)
    made.src = vendor + path
    document.head.append(made)
  }
  ask = {
    fetch: (path, body) => void fetch(vendor + path, { method: body ? 'POST' : 'GET', body }).then(
      ({ status }) => outcomes.push(path + ' ' + status),
      ({ name }) => outcomes.push(path + ' ' + name),
    ),
    xhr(path, body) {
      const request = new XMLHttpRequest()
      for (const type of ['load', 'error', 'abort', 'loadend']) request['on' + type] = tells(path)
      request.open('POST', vendor + path)
      request.send(body)
      return request
    },
    beacon: (path, body) => outcomes.push(path + ' ' + navigator.sendBeacon(vendor + path, body)),
    script: element('script'),
    image: element('img'),
  }
</script>`

interface Vendor {
  opens(more?: ConsentOptions): Promise<void>
  outcomes(): Promise<string[]>
  /** The paths that reached the vendor, but for questions ahead of a request. */
  got(): string[]
  /** A request that is made now reaches the vendor; so has all that was sent before it. */
  isReached(): Promise<void>
}

const test = base.extend<{ vendor: Vendor }>({
  vendor: async ({ page, put, ownPages }, use) => {
    for (const path of ['/fetch', '/xhr', '/beacon', '/image', '/later']) put(path, 'taken')
    put('/script', { body: 'outcomes.push("/script ran")', type: 'text/javascript' })
    put('/image', {
      body: '<svg xmlns="http://www.w3.org/2000/svg" width="1" height="1"/>',
      type: 'image/svg+xml',
    })
    const got = () =>
      ownPages
        .asked()
        .filter(({ method, url }) => method !== 'OPTIONS' && url.startsWith('cdn.vendor.test'))
        .map(({ url }) => url.replace('cdn.vendor.test', ''))
    await use({
      opens: async more => void (await page.goto(put('/page', pageWith({ ...options, ...more }, '', ways)))),
      outcomes: () => page.evaluate(() => window.outcomes),
      got,
      async isReached() {
        await page.evaluate(() => window.ask.fetch('/later'))
        await expect.poll(got).toContain('/later')
      },
    })
  },
})

/** Asks for one thing in each way. */
const asksForAll = (page: Page) =>
  page.evaluate(() => {
    const bytes = new Uint8Array([104, 101, 108, 100])
    window.ask.fetch('/fetch', bytes)
    // What happens to the bytes afterwards is the page's own affair.
    bytes.fill(120)
    window.ask.xhr('/xhr', 'a=1')
    window.ask.beacon('/beacon', 'b=2')
    window.ask.script('/script')
    window.ask.image('/image')
  })
const all = ['/beacon', '/fetch', '/image', '/script', '/xhr']

test('clean functions, taken from a frame that is gone, wait as the page’s own do', async ({
  page,
  visitor,
  vendor,
}) => {
  await vendor.opens()
  // As Sentry does, which wants a fetch that nobody has touched.
  await page.evaluate(() => {
    const frame = document.head.appendChild(document.createElement('iframe'))
    const clean = frame.contentWindow as Window & typeof globalThis
    const { fetch, XMLHttpRequest } = clean
    const own = clean.document.defaultView?.fetch.bind(window)
    frame.remove()
    void fetch.call(window, `${window.vendor}/fetch`, { method: 'POST', body: 'a' })
    void own?.(new Request(`${window.vendor}/fetch`, { method: 'POST', body: 'b' }))
    const request = new XMLHttpRequest()
    try {
      request.open('POST', `${window.vendor}/xhr`)
      request.send('c')
    } catch {
      // Firefox sends nothing for a frame that is gone.
    }
  })
  await visitor.waits()
  expect(vendor.got()).toEqual([])
  await visitor.tells(consent => consent.acceptAll())
  await expect.poll(() => vendor.got().filter(path => path === '/fetch')).toHaveLength(2)
})

test('what is asked for before an answer waits, and goes out whole at a yes', async ({
  page,
  visitor,
  vendor,
  ownPages,
}) => {
  await vendor.opens()
  await asksForAll(page)
  await visitor.waits()
  // A beacon is queued, which is all it ever says.
  expect(await vendor.outcomes()).toEqual(['/beacon true'])
  expect(vendor.got()).toEqual([])

  await visitor.tells(consent => consent.acceptAll())
  await expect.poll(() => vendor.got().sort()).toEqual(all)
  const bodies = ownPages.asked().filter(({ body }) => body)
  expect(Object.fromEntries(bodies.map(({ url, body }) => [url, body]))).toEqual({
    'cdn.vendor.test/fetch': 'held',
    'cdn.vendor.test/xhr': 'a=1',
    'cdn.vendor.test/beacon': 'b=2',
  })
  await expect
    .poll(async () => (await vendor.outcomes()).sort())
    .toEqual([
      '/beacon true',
      '/fetch 200',
      '/image load',
      '/script load',
      '/script ran',
      '/xhr load',
      '/xhr loadend',
    ])
})

test('what waited goes out in the order in which it was asked for', async ({ page, visitor, vendor }) => {
  await vendor.opens()
  await page.evaluate(() => {
    for (const path of ['/fetch?1', '/fetch?2', '/fetch?3']) window.ask.fetch(path)
    for (const path of ['/xhr?1', '/xhr?2', '/xhr?3']) window.ask.xhr(path)
    for (const path of ['/script?1', '/script?2', '/script?3']) window.ask.script(path)
  })
  await visitor.tells(consent => consent.acceptAll())
  await expect.poll(() => vendor.got().length).toBe(9)
  /** When each was begun, of one kind, in the order of its numbers. */
  const begun = async (kind: string) =>
    page.evaluate(
      start =>
        performance
          .getEntriesByType('resource')
          .filter(({ name }) => name.startsWith(start))
          .sort((a, b) => a.name.localeCompare(b.name))
          .map(({ startTime }) => startTime),
      new URL(kind, await page.evaluate(() => window.vendor)).href,
    )
  // A browser may begin a script before a request that was made earlier, and two in the same millisecond.
  for (const kind of ['/fetch', '/xhr', '/script']) {
    await expect.poll(async () => (await begun(kind)).length).toBe(3)
    const times = await begun(kind)
    expect(times).toEqual([...times].sort((a, b) => a - b))
  }
})

test('with `held: drop` a yes fails what waited like a lost connection, and lets the next one out', async ({
  page,
  visitor,
  vendor,
}) => {
  await vendor.opens({ held: 'drop' })
  await asksForAll(page)
  await visitor.tells(consent => consent.acceptAll())
  // A script brings something new: it is loaded all the same.
  await expect
    .poll(async () => (await vendor.outcomes()).sort())
    .toEqual([
      '/beacon true',
      '/fetch TypeError',
      '/image error',
      '/script load',
      '/script ran',
      '/xhr error',
      '/xhr loadend',
    ])
  await vendor.isReached()
  expect(vendor.got()).toEqual(['/script', '/later'])
})

test('a refusal fails what waited at once, and what is asked for after it', async ({
  page,
  visitor,
  vendor,
}) => {
  await vendor.opens()
  const refused = ['/fetch TypeError', '/image error', '/script error', '/xhr error', '/xhr loadend']
  await asksForAll(page)
  await visitor.tells(consent => consent.rejectAll())
  await expect.poll(async () => (await vendor.outcomes()).sort()).toEqual(['/beacon true', ...refused])

  await page.evaluate(() => window.outcomes.splice(0))
  await asksForAll(page)
  await expect.poll(async () => (await vendor.outcomes()).sort()).toEqual(['/beacon false', ...refused])
  expect(vendor.got()).toEqual([])

  // What brings something new is tried again; what would tell of the time before is not.
  await visitor.tells(consent => consent.acceptAll())
  await expect.poll(vendor.outcomes).toContain('/script load')
  await vendor.isReached()
  expect([...new Set(vendor.got())].sort()).toEqual(['/later', '/script'])
})

test('a page that was opened with an earlier no waits until somebody answers on it', async ({
  page,
  context,
  visitor,
  vendor,
}) => {
  const record = recordOf({
    act: 'reject-all',
    at: daysAgo(3),
    choices: { functional: false, analytics: false },
  })
  await context.addCookies([consentCookie(record)])
  await vendor.opens()
  expect((await visitor.state()).ask).toBeNull()
  await page.evaluate(() => window.ask.fetch('/fetch'))
  await visitor.waits()
  expect(await vendor.outcomes()).toEqual([])
  await visitor.tells(consent => consent.acceptAll())
  await expect.poll(vendor.outcomes).toEqual(['/fetch 200'])

  await context.addCookies([consentCookie(record)])
  await page.reload()
  await page.evaluate(() => window.ask.fetch('/fetch'))
  await visitor.tells(consent => consent.rejectAll())
  await expect.poll(vendor.outcomes).toEqual(['/fetch TypeError'])
  expect(vendor.got()).toEqual(['/fetch'])
})

test('what waits can be called off, and then is never sent', async ({ page, visitor, vendor }) => {
  await vendor.opens()
  const reasons = await page.evaluate(async () => {
    const nameOf = (asked: Promise<unknown>) => asked.catch(({ name }) => name)
    const asks = (signal: AbortSignal) => nameOf(fetch(`${window.vendor}/fetch`, { signal }))
    const later = new AbortController()
    const called = asks(later.signal)
    later.abort()
    const withReason = new AbortController()
    const reasoned = asks(withReason.signal)
    withReason.abort(new RangeError('not needed'))
    return Promise.all([called, reasoned, asks(AbortSignal.abort()), asks(AbortSignal.timeout(50))])
  })
  expect(reasons).toEqual(['AbortError', 'RangeError', 'AbortError', 'TimeoutError'])
  await page.evaluate(() => (window.ask.xhr('/xhr') as XMLHttpRequest).abort())
  expect(await vendor.outcomes()).toEqual(['/xhr abort', '/xhr loadend'])

  await visitor.tells(consent => consent.acceptAll())
  await vendor.isReached()
  expect(vendor.got()).toEqual(['/later'])
})

test('what cannot wait is refused: a request that blocks the page, a body that streams', async ({
  page,
  visitor,
  vendor,
}) => {
  await vendor.opens()
  const errors = await page.evaluate(async () => {
    const nameOf = (asked: Promise<unknown>) => asked.then(String, ({ name }) => name)
    const blocking = async () => {
      const request = new XMLHttpRequest()
      request.open('GET', `${window.vendor}/xhr`, false)
      request.send()
    }
    const body = new ReadableStream({ start: controller => controller.close() })
    const init: RequestInit & { duplex: string } = { method: 'POST', body, duplex: 'half' }
    return Promise.all([nameOf(blocking()), nameOf(fetch(`${window.vendor}/fetch`, init))])
  })
  expect(errors).toEqual(['NetworkError', 'TypeError'])
  await visitor.tells(consent => consent.acceptAll())
  await vendor.isReached()
  expect(vendor.got()).toEqual(['/later'])
})

test('what waits when the page is left is dropped', async ({ page, visitor, vendor, put }) => {
  await vendor.opens()
  await page.evaluate(() => {
    window.ask.fetch('/fetch', 'a=1')
    window.ask.beacon('/beacon', 'b=2')
    addEventListener('pagehide', () => {
      window.ask.beacon('/beacon', 'c=3')
      void fetch(`${window.vendor}/fetch`, { method: 'POST', body: 'd=4', keepalive: true }).catch(() => {})
    })
  })
  await page.goto(put('/elsewhere', pageWith(options, '', ways)))
  await visitor.tells(consent => consent.acceptAll())
  await vendor.isReached()
  expect(vendor.got()).toEqual(['/later'])
})

test('what is recorded after a no is never written down nor sent; settings of the visitor’s own are', async ({
  page,
  visitor,
  vendor,
  cookies,
  storageKeys,
}) => {
  await vendor.opens()
  await visitor.tells(consent => consent.rejectAll())
  const write = (value: string) =>
    page.evaluate(value => {
      localStorage.setItem('draft', value)
      localStorage.setItem('theme', value)
      // biome-ignore lint/suspicious/noDocumentCookie: as SDKs do it
      document.cookie = `seen=${value}; path=/`
      // biome-ignore lint/suspicious/noDocumentCookie: as SDKs do it
      document.cookie = `look=${value}; path=/`
      window.ask.fetch('/fetch', value)
      return [localStorage.getItem('draft'), localStorage.theme, document.cookie.match(/seen=\w+|look=\w+/g)]
    }, value)
  // The page itself notices nothing.
  expect(await write('one')).toEqual(['one', 'one', ['seen=one', 'look=one']])
  expect(Object.keys(await cookies())).toEqual(['clientlink_choices'])

  await visitor.tells(consent => consent.acceptAll())
  expect(await cookies()).toMatchObject({ look: 'one' })
  expect(await cookies()).not.toHaveProperty('seen')
  expect(await storageKeys()).toContain('theme')
  expect(await storageKeys()).not.toContain('draft')
  expect(await page.evaluate(() => [localStorage.getItem('draft'), localStorage.theme])).toEqual([
    null,
    'one',
  ])
  await vendor.isReached()
  expect(vendor.got()).toEqual(['/later'])

  await write('two')
  expect(await cookies()).toMatchObject({ seen: 'two', look: 'two' })
  await expect.poll(vendor.got).toEqual(['/later', '/fetch'])
})
