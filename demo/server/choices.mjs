import { readFileSync } from 'node:fs'

/**
 * @typedef {{ purpose?: string, by?: string, keeps?: string } & Partial<Record<Kind, string>>} Declaration
 * @typedef {'cookie' | 'storage' | 'database' | 'cache' | 'host'} Kind
 * @typedef {{ name: string, country?: string, url?: string }} Recipient
 * @typedef {{ recipients: Recipient[], declares: (Declaration | Declaration[])[] }} Category
 */

/** @type {{ policy: Record<string, unknown>, categories: Record<string, Category> & { analytics: Category } }} */
export const choices = JSON.parse(readFileSync(new URL('../choices.json', import.meta.url), 'utf8'))

/** The same, as the SDK's server functions take it. */
export const options = /** @type {import('@clientlink/consent/server').ConsentOptions} */ (choices)

/** The category a host was declared for, or `undefined`. */
export function categoryOfHost(/** @type {string} */ host) {
  return Object.keys(choices.categories).find(name =>
    declarationsOf(name).some(item => item.host && (host === item.host || host.endsWith(`.${item.host}`))),
  )
}

/** A category's declarations, in one flat list. */
export function declarationsOf(/** @type {string} */ category) {
  return choices.categories[category]?.declares.flat() ?? []
}
