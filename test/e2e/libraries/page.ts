import { createConsent } from '@clientlink/consent'
import { guard } from '@clientlink/consent/guard'
import axios from 'axios'
import { openDB } from 'idb'
import Cookies from 'js-cookie'
import ky from 'ky'
import localforage from 'localforage'
import { hydrate as hydratePreact, h as preactElement } from 'preact'
import { createElement } from 'react'
import { hydrateRoot } from 'react-dom/client'
import { io } from 'socket.io-client'
import { createSSRApp } from 'vue'
import { persist } from 'zustand/middleware'
import { createStore } from 'zustand/vanilla'
import { PreactCounter, ReactCounter, VueCounter } from './components.ts'

// A product that uses ten libraries the ordinary way. All they keep and ask for is declared.

window.consent = createConsent({
  region: 'DE',
  guard: guard(),
  loadWidget: null,
  categories: {
    analytics: {
      declares: [
        { cookie: 'cart*' },
        { storage: 'counter-*' },
        { storage: 'settings' },
        { storage: 'localforage/*' },
        { database: 'notes' },
        { database: 'localforage' },
        { host: 'vendor.localhost' },
      ],
    },
  },
})

const vendor = `http://vendor.localhost:${location.port}`
const picture = `${vendor}/picture.svg`

const isOfPage = (name: string) => !name.startsWith('clientlink')

const kind = (error: unknown) => {
  const { name, code, message } = error as { name: string; code?: unknown; message: string }
  return [name, typeof code === 'string' ? code : '', message].filter(Boolean).join(': ')
}
const tried = async (use: () => unknown) => {
  try {
    return await use()
  } catch (error) {
    return `fails, ${kind(error)}`
  }
}

/** Takes over what the server has rendered, and presses its button twice. */
async function hydrated(name: string, take: (root: HTMLElement) => void) {
  const root = document.querySelector(`#${name}`) as HTMLElement
  const before = [root.querySelector('button'), root.querySelector('img')]
  const problems: unknown[] = []
  const { error, warn } = console
  console.error = console.warn = (...told) => problems.push(told.join(' '))
  take(root)
  const press = () => root.querySelector('button')?.click()
  const until = async (text: string) => {
    for (let turn = 0; turn < 200 && root.textContent !== text; turn++) {
      if (text.endsWith('1') && root.textContent === 'Pressed 0') press()
      await new Promise(then => setTimeout(then, 10))
    }
    return root.textContent
  }
  const seen = [await until('Pressed 1')]
  press()
  seen.push(await until('Pressed 2'))
  Object.assign(console, { error, warn })
  const isSame = before[0] === root.querySelector('button') && before[1] === root.querySelector('img')
  return [...seen, isSame, problems, localStorage.getItem(`counter-${name}`)]
}

export const libraries = {
  react: () =>
    hydrated('react', root => {
      hydrateRoot(root, createElement(ReactCounter, { picture }), {
        onRecoverableError: error => console.error(error),
      })
    }),
  preact: () => hydrated('preact', root => hydratePreact(preactElement(PreactCounter, { picture }), root)),
  vue: () => hydrated('vue', root => void createSSRApp(VueCounter, { picture }).mount(root)),
  axios: () =>
    tried(async () => {
      const client = axios.create({ baseURL: vendor, timeout: 5000 })
      const { data, status } = await client.get('/data.json', { params: { q: 1 } })
      const end = new AbortController()
      end.abort()
      return [data, status, await tried(() => client.get('/data.json', { signal: end.signal }))]
    }),
  ky: () =>
    tried(async () => {
      const client = ky.create({ prefixUrl: vendor, retry: 0 })
      const data = await client.get('data.json').json()
      return [data, await tried(() => client.get('missing'))]
    }),
  'socket.io-client': () =>
    tried(async () => {
      const socket = io(`http://vendor.localhost:${new URLSearchParams(location.search).get('io')}`, {
        reconnection: false,
      })
      try {
        await new Promise<void>((then, fail) => {
          socket.on('connect', then)
          socket.on('connect_error', fail)
        })
        const answer = await socket.timeout(5000).emitWithAck('say', 'hello')
        for (let turn = 0; turn < 200 && socket.io.engine.transport.name !== 'websocket'; turn++)
          await new Promise(then => setTimeout(then, 10))
        return [answer, socket.io.engine.transport.name]
      } finally {
        socket.close()
      }
    }),
  idb: () =>
    tried(async () => {
      const database = await openDB('notes', 1, {
        upgrade: made => void made.createObjectStore('all', { keyPath: 'id' }).createIndex('by', 'at'),
      })
      for (const [id, at] of [
        ['a', 2],
        ['b', 1],
      ] as const)
        await database.put('all', { id, at })
      const ids = (await database.getAllFromIndex('all', 'by')).map(({ id }) => id)
      const change = database.transaction('all', 'readwrite')
      await Promise.all([change.store.delete('a'), change.done])
      return [ids, await database.count('all'), await database.get('all', 'a')]
    }),
  localforage: () =>
    tried(async () => {
      await localforage.setItem('draft', { text: 'x', at: [1] })
      const found = [await localforage.getItem('draft'), await localforage.keys(), await localforage.length()]
      await localforage.setItem('gone', 1)
      await localforage.removeItem('gone')
      return [...found, await localforage.getItem('gone'), localforage.driver()]
    }),
  'js-cookie': () => {
    Cookies.set('cart', 'three; things', { expires: 7, path: '/' })
    Cookies.set('cart-gone', '1')
    Cookies.remove('cart-gone')
    const own = Cookies.withConverter({ write: value => `own-${value}` })
    own.set('cart-own', 'x', { sameSite: 'strict' })
    return [
      Cookies.get('cart'),
      Cookies.get('cart-gone'),
      Cookies.get('cart-own'),
      Object.keys(Cookies.get()).filter(isOfPage).sort(),
    ]
  },
  zustand: async () => {
    const make = () =>
      createStore(
        persist<{ theme: string; opened: number }>(() => ({ theme: 'light', opened: 0 }), {
          name: 'settings',
          version: 2,
        }),
      )
    const store = make()
    store.setState({ theme: 'dark' })
    store.setState(({ opened }) => ({ opened: opened + 1 }))
    const later = make()
    await later.persist.rehydrate()
    return [later.getState(), later.persist.hasHydrated(), localStorage.getItem('settings')]
  },
}

declare global {
  interface Window {
    libraries: Record<string, () => unknown>
  }
}

window.libraries = libraries
