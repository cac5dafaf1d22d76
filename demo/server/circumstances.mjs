import { readFileSync } from 'node:fs'
import { cookieIn } from './cookie-in.mjs'

/**
 * The places a visitor of the demo can come from, and what an edge server would say of each.
 * @type {Readonly<Record<string, { name: string, region: string }>>}
 */
const places = JSON.parse(readFileSync(new URL('../places.json', import.meta.url), 'utf8'))

/** The query parameters of the demo; links on a page keep them. README.md says what each does. */
const parameters = [
  'from',
  'gpc',
  'install',
  'policy',
  'recipient',
  'options',
  'csp',
  'bar',
  'lang',
  'prerender',
]

/**
 * What a request says of its visitor: from the query first, then from the demo's two cookies.
 * @param {URL} url
 * @param {string} [cookie]
 */
export function circumstancesOf(url, cookie = '') {
  const asked = (/** @type {string} */ name) => url.searchParams.get(name) ?? undefined
  const kept = (/** @type {string} */ name) => cookieIn(cookie, name)
  const from = asked('from') ?? kept('demo_from')
  const query = new URLSearchParams([...url.searchParams].filter(([name]) => parameters.includes(name)))
  return {
    region: from === undefined ? undefined : places[from]?.region,
    gpc: (asked('gpc') ?? kept('demo_gpc')) === '1',
    install: (asked('install') ?? 'tag').split(','),
    policy: asked('policy'),
    recipient: asked('recipient'),
    options: asked('options'),
    csp: asked('csp') === '1',
    bar: asked('bar') ?? '1',
    lang: asked('lang') ?? 'en',
    prerender: asked('prerender'),
    query: query.size ? `?${query}` : '',
  }
}

/** @typedef {ReturnType<typeof circumstancesOf>} Circumstances */
