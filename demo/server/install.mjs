import { readProjectFile } from './files.mjs'
import { html, json, raw } from './html.mjs'

/**
 * The ways to put the SDK into a page, by the name the `install` parameter uses.
 * @type {Record<string, (nonce: string) => unknown>}
 */
const ways = {
  tag: nonce => html`<script src="/clientlink-choices.js" nonce="${nonce}"></script>`,
  async: nonce => html`<script src="/clientlink-choices.js" nonce="${nonce}" async></script>`,
  core: nonce => html`<script src="/clientlink-choices.core.js" nonce="${nonce}"></script>`,
  inline: nonce => html`<script nonce="${nonce}">${inlineBuild()}</script>`,
  none: () => html``,
}

function inlineBuild() {
  const build = readProjectFile('dist/cdn/clientlink-choices.inline.js')
  return raw(build ? build.toString() : 'console.warn("npm run build comes first")')
}

/**
 * The SDK and its options, to stand first in the head. Several ways, comma-separated, give several copies.
 * @param {string[]} install
 * @param {Record<string, unknown>} options
 * @param {{ nonce: string, origin: string }} page
 */
export function installed(install, options, { nonce, origin }) {
  const given = install.includes('inline') ? { assets: `${origin}/`, ...options } : options
  return html`<script type="application/json" data-clientlink-options>${json(given)}</script>
  ${install.map(way => ways[way]?.(nonce))}`
}

/**
 * The bar's own way to what lies in the browser, taken before the guard stands there: it shows the disk, and not what
 * the page believes. Nothing is read before the bar asks.
 */
export const disk = (/** @type {string} */ nonce) => html`<script nonce="${nonce}">(() => {
    const get = (owner, key) => Object.getOwnPropertyDescriptor(owner, key).get
    const cookie = get(Document.prototype, 'cookie')
    const areas = { local: get(window, 'localStorage'), session: get(window, 'sessionStorage') }
    const { databases } = IDBFactory.prototype
    window.demoDisk = {
      cookies: () => cookie.call(document),
      keys: area => Object.keys(areas[area].call(window)),
      databases: async () => (await databases?.call(indexedDB))?.map(({ name }) => name) ?? [],
    }
  })()</script>`

/** Pretends that the browser sends Global Privacy Control. It stands before everything that could ask. */
export const pretendGpc = (/** @type {string} */ nonce) =>
  html`<script nonce="${nonce}">Object.defineProperty(Navigator.prototype,'globalPrivacyControl',{get:()=>true,configurable:true})</script>`
