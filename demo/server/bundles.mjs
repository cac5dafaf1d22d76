import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'

const demo = fileURLToPath(new URL('../', import.meta.url))

/** @type {import('esbuild').BuildOptions} */
const common = {
  absWorkingDir: demo,
  bundle: true,
  write: false,
  outdir: '/assets',
  entryNames: '[name]',
  chunkNames: 'chunk-[hash]',
  minify: true,
  target: 'es2022',
  legalComments: 'none',
  logLevel: 'silent',
  define: { 'process.env.NODE_ENV': '"production"' },
}

/** What the marketing site loads, one classic script each. */
const site = () =>
  build({
    ...common,
    format: 'iife',
    jsx: 'automatic',
    jsxImportSource: 'preact',
    entryPoints: [
      'bar/bar.tsx',
      'site/scripts/analytics.js',
      'site/scripts/funnel.js',
      'site/scripts/status.js',
    ],
  })

/** The product's front end, with the package imported by its name as its users do. */
const app = () =>
  build({
    ...common,
    format: 'esm',
    splitting: true,
    entryPoints: { app: 'app/main.tsx' },
    jsx: 'automatic',
    jsxImportSource: 'preact',
  })

/**
 * Builds everything in memory, so that what is served is never older than its source.
 * Where the package itself has not been built yet, the app says so and the site goes on.
 * @returns {Promise<Map<string, Uint8Array>>} by the address it is served at
 */
export async function bundle() {
  const results = await Promise.allSettled([site(), app()])
  /** @type {Map<string, Uint8Array>} */
  const files = new Map()
  for (const result of results) {
    if (result.status === 'rejected') console.warn(`demo: ${result.reason.message}`)
    else for (const { path, contents } of result.value.outputFiles ?? []) files.set(path, contents)
  }
  return files
}
