import { bare } from './bare.mjs'
import { cookies } from './cookies.mjs'
import { home } from './home.mjs'
import { missing } from './missing.mjs'
import { pricing } from './pricing.mjs'
import { archive, privacy } from './privacy.mjs'
import { receipts } from './receipts.mjs'

/**
 * The marketing site, by path.
 * @typedef {{ title: string, description: string, main: unknown, styles?: string[], plain?: boolean, scripts?: unknown }} Content
 * @type {Record<string, (page: import('../server/layout.mjs').Page) => Content | Promise<Content>>}
 */
export const pages = {
  '/': home,
  '/pricing': pricing,
  '/cookies': cookies,
  '/privacy': privacy,
  '/privacy/archive': archive,
  '/receipts': receipts,
  '/bare': bare,
  '/404': missing,
}
