/**
 * What runs inside the page: the calls whose time is taken.
 * @param {import('./declared.mjs').prefixes} prefixes
 */
export function calls(prefixes) {
  const values = ['as it is', 'as it was']
  const counts = [1, 1000]
  const named = (/** @type {string} */ prefix, /** @type {number} */ count) =>
    Array.from({ length: count }, (_, at) => `${prefix}${at}`)
  const known = Object.fromEntries(
    Object.entries(prefixes).flatMap(([standing, prefix]) =>
      counts.map(count => [`${standing} ${count}`, named(prefix, count)]),
    ),
  )

  // What is read is added up and kept, and what is written changes at every turn: nothing can be left out.
  let sum = 0
  const valueAt = (/** @type {number} */ turn, /** @type {string[]} */ { length }) =>
    values[Math.floor(turn / length) % 2] ?? ''
  const put = (/** @type {string} */ cookie) => {
    // biome-ignore lint/suspicious/noDocumentCookie: the call that is measured.
    document.cookie = cookie
  }
  /** @type {Record<string, (names: string[], turns: number) => void>} */
  const uses = {
    'cookie, read'(_, turns) {
      for (let turn = 0; turn < turns; turn++) sum += document.cookie.length
    },
    'cookie, write'(names, turns) {
      for (let turn = 0; turn < turns; turn++)
        put(`${names[turn % names.length]}=${valueAt(turn, names)};path=/`)
    },
    // A browser keeps fewer than a thousand cookies of a site: these end as they are written.
    'cookie, write ended'(names, turns) {
      for (let turn = 0; turn < turns; turn++)
        put(`${names[turn % names.length]}=${valueAt(turn, names)};path=/;max-age=0`)
    },
    getItem(names, turns) {
      for (let turn = 0; turn < turns; turn++)
        sum += localStorage.getItem(names[turn % names.length] ?? '')?.length ?? 1
    },
    setItem(names, turns) {
      for (let turn = 0; turn < turns; turn++)
        localStorage.setItem(names[turn % names.length] ?? '', valueAt(turn, names))
    },
    'by name, get'(names, turns) {
      for (let turn = 0; turn < turns; turn++)
        sum += localStorage[names[turn % names.length] ?? '']?.length ?? 1
    },
    'by name, set'(names, turns) {
      for (let turn = 0; turn < turns; turn++)
        Reflect.set(localStorage, names[turn % names.length] ?? '', valueAt(turn, names))
    },
  }

  let fresh = 0
  return {
    get sum() {
      return sum
    },
    /** What a page has: a few cookies and the keys that are read. */
    fill() {
      const use = uses['cookie, write']
      for (const prefix of [prefixes.allowed, prefixes.shadowed]) use?.(named(`${prefix}page_`, 5), 5)
      for (const names of Object.values(known)) uses.setItem?.(names, names.length)
    },
    /**
     * Microseconds for each of so many calls: with names that were all met before, or, for no `count`, with names that
     * nobody has met.
     */
    sample(/** @type {import('./door-rounds.mjs').Call} */ { use, standing, count, turns }) {
      const call = uses[use]
      const prefix = `${prefixes[standing]}${fresh++}_`
      const names = known[`${standing} ${count}`] ?? named(prefix, turns)
      if (count) call?.(names, count)
      const begin = performance.now()
      call?.(names, turns)
      return ((performance.now() - begin) * 1000) / turns
    },
  }
}
