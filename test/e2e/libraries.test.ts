import { createServer } from 'node:http'
import { build } from 'esbuild'
import { createElement } from 'react'
import { renderToString } from 'react-dom/server'
import { Server } from 'socket.io'
import { createSSRApp } from 'vue'
import { renderToString as renderVue } from 'vue/server-renderer'
import { test as base, expect } from './fixtures.ts'
import { ReactCounter, VueCounter } from './libraries/components.ts'

// Libraries that know nothing of us, behind the guard; see `libraries/page.ts`. What is refused they meet as a lost
// connection or as memory; what is granted is written down.

const test = base.extend<object, { script: string; ioPort: number }>({
  script: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads from the pattern what a fixture needs.
    async ({}, use) => {
      const { outputFiles } = await build({
        entryPoints: ['test/e2e/libraries/page.ts'],
        bundle: true,
        write: false,
        target: 'es2022',
        define: {
          'process.env.NODE_ENV': '"development"',
          __VUE_OPTIONS_API__: 'false',
          __VUE_PROD_DEVTOOLS__: 'false',
          __VUE_PROD_HYDRATION_MISMATCH_DETAILS__: 'true',
        },
        logLevel: 'error',
      })
      await use(outputFiles[0]?.text ?? '')
    },
    { scope: 'worker' },
  ],
  ioPort: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads from the pattern what a fixture needs.
    async ({}, use) => {
      const server = createServer()
      const io = new Server(server, { cors: { origin: '*' } })
      io.on('connection', socket => socket.on('say', (word, answer) => answer(`${word} yourself`)))
      await new Promise<void>(then => server.listen(0, '127.0.0.1', then))
      const address = server.address()
      await use(typeof address === 'object' && address ? address.port : 0)
      await io.close()
    },
    { scope: 'worker' },
  ],
})

/** What a library does where all is granted, what where it is refused, and what the first has written down. */
interface Expected {
  readonly granted: unknown
  readonly refused: unknown
  readonly kept: readonly string[]
}

const counted = (name: string): Expected => {
  const same = ['Pressed 1', 'Pressed 2', true, [], '2']
  return { granted: same, refused: same, kept: [`counter-${name}`] }
}
const cookies = ['three; things', undefined, 'own-x', ['cart', 'cart-own']]
const settings = [{ theme: 'dark', opened: 1 }, true, '{"state":{"theme":"dark","opened":1},"version":2}']
const draft = [{ text: 'x', at: [1] }, ['draft'], 1, null]

const expected: Readonly<Record<string, Expected>> = {
  react: counted('react'),
  preact: counted('preact'),
  vue: counted('vue'),
  axios: {
    granted: [{ a: 1 }, 200, 'fails, CanceledError: ERR_CANCELED: canceled'],
    refused: 'fails, AxiosError: ERR_NETWORK: Network Error',
    kept: [],
  },
  ky: {
    granted: [{ a: 1 }, expect.stringMatching(/^fails, HTTPError: .*404/)],
    refused: 'fails, TypeError: Failed to fetch',
    kept: [],
  },
  'socket.io-client': {
    granted: ['hello yourself', 'websocket'],
    refused: 'fails, Error: xhr poll error',
    kept: [],
  },
  idb: {
    granted: [['b', 'a'], 1, undefined],
    refused: expect.stringMatching(/^fails, UnknownError: /),
    kept: ['notes'],
  },
  // Without a database it takes the next best by itself, which is memory then.
  localforage: {
    granted: [...draft, 'asyncStorage'],
    refused: [...draft, 'localStorageWrapper'],
    kept: ['localforage'],
  },
  'js-cookie': { granted: cookies, refused: cookies, kept: ['cart', 'cart-own'] },
  zustand: { granted: settings, refused: settings, kept: ['settings'] },
}

for (const [name, { granted, refused, kept }] of Object.entries(expected))
  for (const answer of ['granted', 'refused'] as const)
    test(`${name} works, and what is ${answer} is ${answer === 'granted' ? '' : 'not '}written down`, async ({
      page,
      put,
      asked,
      script,
      ioPort,
      visitor,
    }) => {
      const address = put('/app', '', 'localhost')
      const picture = `http://vendor.localhost:${new URL(address).port}/picture.svg`
      const roots = {
        react: renderToString(createElement(ReactCounter, { picture })),
        preact: renderToString(createElement(ReactCounter, { picture })),
        vue: await renderVue(createSSRApp(VueCounter, { picture })),
      }
      const body = Object.entries(roots).map(
        ([id, html]) => `<div id="${id}">${name === id ? html : ''}</div>`,
      )
      put(
        '/app',
        `<!doctype html><title>App</title><body>${body.join('')}<script src="/app.js"></script></body>`,
      )
      put('/app.js', script)
      put('/plain', '<!doctype html><title>Plain</title>')
      put('/picture.svg', { type: 'image/svg+xml', body: '<svg xmlns="http://www.w3.org/2000/svg"/>' })
      put('/data.json', { type: 'application/json', body: '{"a":1}' })

      await page.goto(`${address}?io=${ioPort}`)
      await visitor.tells(
        answer === 'granted' ? consent => consent.acceptAll() : consent => consent.rejectAll(),
      )
      expect(await page.evaluate(name => window.libraries[name]?.(), name)).toEqual(
        answer === 'granted' ? granted : refused,
      )
      const isAsked = asked().includes('vendor.localhost/data.json')
      expect(isAsked).toBe(answer === 'granted' && Array.isArray(granted) && /axios|ky/.test(name))

      // A page without us shows what is on the disk.
      await page.goto(put('/plain', '<!doctype html><title>Plain</title>', 'localhost'))
      const found = await page.evaluate(async () => [
        ...Array.from(localStorage, (_, i) => localStorage.key(i) ?? ''),
        ...document.cookie.split('; ').map(pair => pair.replace(/=.*/, '')),
        ...(await indexedDB.databases()).map(({ name = '' }) => name),
      ])
      expect(found.filter(name => name && !name.startsWith('clientlink')).sort()).toEqual(
        answer === 'granted' ? kept : [],
      )
    })
