import type { watchWorker } from './worker.ts'

/** The text of `worker.ts` in the npm build; empty on the CDN, where it is a file of its own. */
declare const __WORKER__: string
declare const __WORKER_FILE__: string
declare const __assets: string

/** What is to stand before a worker's own code, so that its doors are watched before its first line. */
export function preface(isModule: boolean, ...given: Parameters<typeof watchWorker>): string {
  const args = given.map(one => JSON.stringify(one)).join()
  if (__WORKER__) return `(${__WORKER__})(${args});`
  const file = JSON.stringify(new URL(__WORKER_FILE__, __assets))
  // A worker waits for either, and without the file it fails as one whose script cannot be loaded.
  return `${isModule ? `import ${file}` : `importScripts(${file})`};clientlinkDoors(${args});`
}
