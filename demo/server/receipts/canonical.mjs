/**
 * A value as JSON in one way only: keys sorted, no spaces (RFC 8785, for what receipts hold: text, whole numbers, truth
 * values, `null`, objects).
 * @param {unknown} value
 */
export const canonical = value =>
  JSON.stringify(value, (_, one) =>
    one && typeof one === 'object' && !Array.isArray(one)
      ? Object.fromEntries(Object.entries(one).sort(([a], [b]) => (a < b ? -1 : 1)))
      : one,
  )
