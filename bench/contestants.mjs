import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { buttonScript } from './button.mjs'

/**
 * One way a page can be. A path of selectors leads into open shadow roots: each is looked up inside the one before.
 * @typedef {object} Contestant
 * @property {string} name
 * @property {string} head What stands first in the page's head.
 * @property {Record<string, string>} files What that asks for, by URL path.
 * @property {string} settings What makes the footer's link open the panel: an attribute.
 * @property {string[]} [banner] The path to the box that asks.
 * @property {string[]} [accept] The path to the button that says yes.
 * @property {string[]} [panel] The path to the panel's box.
 */

const cdn = 'dist/cdn'
const { assets: _, ...choices } = JSON.parse(readFileSync('demo/choices.json', 'utf8'))

/** Options inside a page: what could end the element is escaped. */
export const json = (/** @type {unknown} */ value) => JSON.stringify(value).replaceAll('<', '\\u003c')

const options = (/** @type {object} */ more) =>
  `<script type="application/json" data-clientlink-options>${json({ ...choices, ...more })}</script>`

/** All files are read at once: a build that takes place meanwhile changes nothing. */
export async function contestants() {
  const files = Object.fromEntries(
    readdirSync(cdn).map(name => [`/cdn/${name}`, readFileSync(join(cdn, name), 'utf8')]),
  )
  const ours = {
    files,
    settings: 'data-consent-open',
    banner: ['clientlink-choices', '[data-view=banner]'],
    accept: ['clientlink-choices', '[data-action=accept-all]'],
    panel: ['clientlink-choices', '[data-view=preferences]'],
  }
  const src = '/cdn/clientlink-choices.js'
  const inline = files['/cdn/clientlink-choices.inline.js']
  /** @type {Contestant[]} */
  const all = [
    { name: 'empty', head: '', files: {}, settings: '' },
    {
      name: 'button',
      head: '<script src="/button.js"></script>',
      files: { '/button.js': await buttonScript() },
      settings: '',
      banner: ['one-button button'],
      accept: ['one-button button'],
    },
    { name: 'inline', head: `${options({ assets: '/cdn/' })}<script>${inline}</script>`, ...ours },
    { name: 'tag', head: `${options({})}<script src="${src}"></script>`, ...ours },
    { name: 'async', head: `${options({})}<script src="${src}" async></script>`, ...ours },
  ]
  return all
}
