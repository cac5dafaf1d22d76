/**
 * A policy as strict as a site can have one: scripts by nonce and what they load themselves, no markup from strings.
 * @param {string} nonce
 */
export const csp = nonce =>
  [
    "default-src 'none'",
    `script-src 'nonce-${nonce}' 'strict-dynamic'`,
    "style-src 'self'",
    "img-src 'self' data: *.localhost:*",
    "connect-src 'self' *.localhost:*",
    'frame-src *.localhost:*',
    "base-uri 'none'",
    "form-action 'self'",
    "require-trusted-types-for 'script'",
  ].join('; ')
