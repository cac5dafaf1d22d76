import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

// A registry that mirrors only one platform lets `npm install` forget the optional packages of all others, and then
// `npm ci` refuses the lock file everywhere. This puts them back: `node test/tools/complete-lock.mjs`.

const file = 'package-lock.json'

/**
 * @typedef {{ version?: string, dev?: boolean, optional?: boolean, os?: string[], cpu?: string[], libc?: string[],
 *   optionalDependencies?: Record<string, string> }} Locked
 */

/** Where an optional package runs, by its name: `@rollup/rollup-linux-arm64-musl`. */
function platformOf(/** @type {string} */ name) {
  const [, os, cpu, abi = ''] = /-([a-z]+(?:32)?)-([a-z]+\d*x?)(?:-(\w+))?$/.exec(name) ?? []
  const libc = /musl/.test(abi) ? ['musl'] : /gnu/.test(abi) && os === 'linux' ? ['glibc'] : undefined
  return os && cpu && { os: [os], cpu: [cpu], ...(libc && { libc }) }
}

/**
 * The packages a lock file should have beside those it has.
 * @param {Record<string, Locked>} packages
 */
export function missingIn(packages) {
  const missing = /** @type {Record<string, Locked>} */ ({})
  for (const { dev, optionalDependencies = {} } of Object.values(packages)) {
    for (const [name, version] of Object.entries(optionalDependencies)) {
      const path = `node_modules/${name}`
      const platform = platformOf(name)
      if (!packages[path] && platform)
        missing[path] = { version, ...(dev && { dev }), optional: true, ...platform }
    }
  }
  return missing
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const lock = JSON.parse(readFileSync(file, 'utf8'))
  const missing = missingIn(lock.packages)
  const packages = Object.entries({ ...lock.packages, ...missing }).sort(([a], [b]) => (a < b ? -1 : 1))
  writeFileSync(file, `${JSON.stringify({ ...lock, packages: Object.fromEntries(packages) }, null, 2)}\n`)
  console.log(`${Object.keys(missing).length} packages added`)
}
