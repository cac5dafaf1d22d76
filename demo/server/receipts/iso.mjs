/** A moment in milliseconds since 1970 as an ISO date with its time. */
export const iso = (/** @type {number} */ moment) => new Date(moment).toISOString()
