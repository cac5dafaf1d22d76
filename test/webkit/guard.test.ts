import { pageWith } from '../e2e/own-pages.ts'
import { expect, test } from './fixtures.ts'

/** A script of somebody's, started the ordinary way, which knows nothing of consent. */
const sdk = {
  type: 'text/javascript',
  body: `
    document.cookie = '_a=1; path=/; max-age=86400'
    localStorage.setItem('a:1', '1')
    localStorage['a:2'] = '2'
    sessionStorage.setItem('a:3', '3')
    indexedDB.open('events').onsuccess = event => event.target.result.close()
    fetch('http://vendor.localhost:' + location.port + '/fetch')
    navigator.sendBeacon('http://vendor.localhost:' + location.port + '/beacon', '1')
    new Image().src = 'http://vendor.localhost:' + location.port + '/image'
    const request = new XMLHttpRequest()
    request.open('GET', 'http://vendor.localhost:' + location.port + '/xhr')
    request.send()
    // And something of the site's own, which passes.
    document.cookie = 'sid=1; path=/'
    localStorage.setItem('sid', '1')`,
}

const options = {
  region: 'DE',
  categories: {
    necessary: { declares: [{ cookie: 'sid' }, { storage: 'sid' }] },
    analytics: {
      declares: [{ cookie: '_a*' }, { storage: 'a:*' }, { database: 'events' }, { host: 'vendor.localhost' }],
    },
  },
} as const

/** What is shown to the page: the SDK finds what it kept, on the disk or not. */
const shown = () => [
  document.cookie.split('; ').sort().join(),
  localStorage.getItem('a:1'),
  localStorage['a:2'],
  sessionStorage.getItem('a:3'),
]

test('what an unmarked script keeps and sends waits in memory, and goes out at the yes', async ({
  visitor,
  put,
  asked,
}) => {
  put('/sdk.js', sdk)
  const told = () => [...new Set(asked().filter(url => url.startsWith('vendor.')))].sort()
  const databases = () => visitor.within(async () => (await indexedDB.databases()).map(({ name }) => name))
  await visitor.goesTo(put('/page', pageWith(options, '<script src="/sdk.js"></script>')))
  await expect.poll(() => visitor.sees('banner')).toBe(true)
  await visitor.waits()
  expect(await visitor.within(shown)).toEqual(['_a=1,sid=1', '1', '2', '3'])
  expect(await visitor.cookies()).toEqual({ sid: '1' })
  expect(await visitor.storageKeys()).toEqual(['sid'])
  expect(await databases()).toEqual([])
  expect(told()).toEqual([])

  await visitor.presses('accept-all')
  await expect.poll(told).toEqual(['beacon', 'fetch', 'image', 'xhr'].map(path => `vendor.localhost/${path}`))
  await expect.poll(async () => Object.keys(await visitor.cookies())).toContain('_a')
  expect(await visitor.storageKeys()).toEqual(expect.arrayContaining(['a:1', 'a:2', 'a:3', 'sid']))
  await expect.poll(databases).toEqual(['events'])

  await visitor.tells(consent => consent.rejectAll())
  await expect
    .poll(async () => Object.keys(await visitor.cookies()).sort())
    .toEqual(['clientlink_choices', 'sid'])
  expect((await visitor.storageKeys()).filter(key => !key.startsWith('clientlink_choices'))).toEqual(['sid'])
  await expect.poll(databases).toEqual([])
  // Still running, and silent.
  const before = asked().length
  await visitor.within(async () => {
    localStorage.setItem('a:4', '4')
    await fetch(`http://vendor.localhost:${location.port}/late`).catch(() => {})
  })
  expect(asked().slice(before)).toEqual([])
  expect(await visitor.storageKeys()).not.toContain('a:4')
})

test('cookies by `cookieStore`, which WebKit has, are held as those of `document.cookie`', async ({
  visitor,
  put,
}) => {
  await visitor.goesTo(put('/page', pageWith(options)))
  const seen = await visitor.within(async () => {
    const { cookieStore } = window as unknown as {
      cookieStore: Record<'set' | 'get', (...given: string[]) => Promise<{ value: string } | null>>
    }
    await cookieStore.set('_a1', '1')
    return [(await cookieStore.get('_a1'))?.value, document.cookie]
  })
  expect(seen).toEqual(['1', '_a1=1'])
  expect(await visitor.cookies()).toEqual({})
  // What it sets is `Secure`, which this engine takes on https alone: so the story ends before the yes.
})
