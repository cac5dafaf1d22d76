/** Markup that needs no escaping any more. */
export class Html {
  /** @param {string} text */
  constructor(text) {
    this.text = text
  }
  toString() {
    return this.text
  }
}

const entities = /** @type {Record<string, string>} */ ({
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
})

/** @param {unknown} value */
export const escapeHtml = value => String(value).replace(/[&<>"]/g, char => entities[char] ?? char)

/** Text that is markup already. */
export const raw = (/** @type {string} */ text) => new Html(text)

/**
 * A template whose values are escaped; `Html` and lists of it pass, `false`, `null` and `undefined` vanish.
 * @param {TemplateStringsArray} parts
 * @param {...unknown} values
 */
export function html(parts, ...values) {
  return new Html(String.raw({ raw: parts }, ...values.map(markup)))
}

/** @type {(value: unknown) => string} */
function markup(value) {
  if (value === false || value === null || value === undefined) return ''
  if (Array.isArray(value)) return value.map(markup).join('')
  return value instanceof Html ? value.text : escapeHtml(value)
}

/** A value as JSON that may stand inside a script element. */
export const json = (/** @type {unknown} */ value) => raw(JSON.stringify(value).replaceAll('<', '\\u003c'))
