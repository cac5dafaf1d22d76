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
    entryPoints: {
      bar: 'bar/start.tsx',
      analytics: 'site/scripts/analytics.ts',
      funnel: 'site/scripts/funnel.ts',
      status: 'site/scripts/status.ts',
    },
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

/** The gallery, with the widget as it stands in its source. */
const gallery = () =>
  build({
    ...common,
    format: 'esm',
    splitting: true,
    entryPoints: { gallery: 'gallery/page.ts', 'gallery-frame': 'gallery/frame.ts' },
    jsx: 'automatic',
    jsxImportSource: 'preact',
  })

/**
 * Builds everything in memory, so that what is served is never older than its source.
 * Where the package itself has not been built yet, the app says so and the site goes on.
 * @returns {Promise<Map<string, Uint8Array>>} by the address it is served at
 */
export async function bundle() {
  const results = await Promise.all([site(), app().catch(unbuilt), gallery()])
  return new Map(
    results.flatMap(({ outputFiles = [] }) => outputFiles.map(({ path, contents }) => [path, contents])),
  )
}

function unbuilt(/** @type {Error} */ error) {
  console.warn(`demo: the product cannot be bundled; is the package built? (npm run build)\n${error.message}`)
  const said = 'document.querySelector("#app").textContent = "The package is not built yet: npm run build"'
  return { outputFiles: [{ path: '/assets/app.js', contents: Buffer.from(said) }] }
}
