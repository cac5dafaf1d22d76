import { bare } from './bare.mjs'
import { cookies } from './cookies.mjs'
import { home } from './home.mjs'
import { missing } from './missing.mjs'
import { pricing } from './pricing.mjs'
import { archive, privacy } from './privacy.mjs'

/**
 * The marketing site, by path.
 * @type {Record<string, (page: import('../server/layout.mjs').Page) => { title: string, description: string, main: unknown, styles?: string[], plain?: boolean, scripts?: unknown }>}
 */
export const pages = {
  '/': home,
  '/pricing': pricing,
  '/cookies': cookies,
  '/privacy': privacy,
  '/privacy/archive': archive,
  '/bare': bare,
  '/404': missing,
}
