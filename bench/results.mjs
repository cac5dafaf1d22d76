import { mkdirSync, writeFileSync } from 'node:fs'

const folder = 'bench/results'

/** Writes down every single measurement, and says where. */
export function keepResults(/** @type {string} */ name, /** @type {object} */ results) {
  mkdirSync(folder, { recursive: true })
  const file = `${folder}/${new Date().toISOString().replace(/[:.]/g, '-')}-${name}.json`
  writeFileSync(file, JSON.stringify(results, null, 1))
  return file
}
