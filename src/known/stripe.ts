import type { Declaration } from '../model/declarations.ts'

/**
 * What Stripe.js keeps in the page that takes the payment, and where it sends to, as Stripe’s own pages name it: read
 * on 2026-11-23, not observed. Where somebody is about to pay, it belongs to `necessary`.
 */
export const stripe: readonly Declaration[] = [
  { cookie: '__stripe_mid', purpose: 'Tells buyers from fraudsters', by: 'Stripe', keeps: '1 year' },
  { cookie: '__stripe_sid', purpose: 'Tells buyers from fraudsters', by: 'Stripe', keeps: '30 minutes' },
  {
    host: 'stripe.com',
    purpose: 'Takes the payment, and looks for fraud',
    by: 'Stripe',
    keeps: 'as long as its terms say',
  },
  { host: 'stripe.network', purpose: 'Looks for fraud', by: 'Stripe', keeps: 'as long as its terms say' },
]
