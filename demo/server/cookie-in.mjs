/** A cookie's value by its name, as a request's header has it. */
export const cookieIn = (/** @type {string | undefined} */ header, /** @type {string} */ name) =>
  new RegExp(`(?:^|; )${name}=([^;]*)`).exec(header ?? '')?.[1]
