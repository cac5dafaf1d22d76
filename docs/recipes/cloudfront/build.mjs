import { writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'
import { minify } from 'terser'
import ts from 'typescript'
import { options } from '../options.mjs'

// CloudFront's own engine knows ES 5.1 with `const`, arrow functions and templates, and takes 10 KB. So the options are
// checked here and not at the edge, the syntax is brought down, and all becomes one script.

/** @type {typeof import('../../../src/server/resolved.ts')} */
const { resolved } = await import(
  new URL('resolved.js', import.meta.resolve('@clientlink/consent/server')).href
)
const { categories, policy, rules, cookie, region, strict } = resolved(options)
const ready = {
  categories: categories.map(({ name, default: wish, hashes }) => ({ name, default: wish, hashes })),
  policy: { version: policy.version, next: policy.next },
  rules,
  cookie: { name: cookie.name },
  strict,
}

/** @type {import('esbuild').Plugin} */
const checkedBefore = {
  name: 'checked-before',
  setup: ({ onLoad }) =>
    onLoad({ filter: /\/server\/resolved\.js$/ }, () => ({
      contents: `const all = { ...${JSON.stringify(ready)}, region: () => ${JSON.stringify(region())} }
        export const resolved = () => all`,
    })),
}

/** The function's code, for the runtime `cloudfront-js-2.0`. */
export async function cloudfrontFunction() {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL('function.js', import.meta.url))],
    bundle: true,
    format: 'esm',
    write: false,
    plugins: [checkedBefore],
  })
  const bundle = (outputFiles[0]?.text ?? '').replace(/export \{[^}]*\};?\s*$/, '')
  const { outputText } = ts.transpileModule(bundle, {
    compilerOptions: { target: ts.ScriptTarget.ES5, ignoreDeprecations: '6.0' },
  })
  const { code } = await minify(outputText, {
    ecma: 5,
    compress: { passes: 3, toplevel: true, top_retain: ['handler'] },
    mangle: { toplevel: true, reserved: ['handler'] },
  })
  return code ?? ''
}

if (process.argv[1] === fileURLToPath(import.meta.url))
  writeFileSync('cloudfront-function.js', await cloudfrontFunction())
