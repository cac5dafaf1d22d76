import { expect, test } from 'vitest'
import { faultOf, importsOf, impurities, sources } from '../tools/house.ts'

const house = sources('src', 'widget')

test('imports only point down', () => {
  const faults = house.flatMap(({ file, text }) => importsOf(file, text).map(faultOf)).filter(Boolean)
  expect(faults).toEqual([])
})

test('the model uses no globals, clock, chance or promises', () => {
  const found = house.filter(({ file }) => /^src\/model\//.test(file))
  expect(found.length).toBeGreaterThan(5)
  expect(found.flatMap(({ file, text }) => impurities(file, text))).toEqual([])
})

test.each([
  ['src/model/a.ts', "import { read } from '../browser/jar.ts'", 'model stands on its own'],
  ['src/model/a.ts', "import { h } from 'preact'", 'not for this room'],
  ['src/browser/a.ts', "import { rules } from '../model/rules.ts'", 'browser stands on its own'],
  ['src/store.ts', "import { jar } from './browser/jar.ts'", 'model only'],
  ['src/gates/a.ts', "import { purge } from '../follow/purge.ts'", 'sisters'],
  ['src/follow/a.ts', "export * from '../gates/scripts.ts'", 'sisters'],
  ['src/follow/a.ts', "const later = () => import('../consent.ts')", 'imports point down'],
  ['src/signals/a.ts', "import { b } from './b.ts'", 'model only'],
  ['src/consent.ts', "import type { Allowed } from './react.tsx'", 'imports point down'],
  ['src/consent.ts', "const later = () => import('../widget/mount.tsx')", 'imports point down'],
  ['src/index.ts', "export { readConsent } from './server/index.ts'", 'sisters'],
  ['src/script-tag.ts', "import { useConsent } from './react.tsx'", 'sisters'],
  ['src/known/a.ts', "import { never } from '../model/never.ts'", 'known is data'],
  ['src/known/a.ts', "import type { Store } from '../store.ts'", 'known is data'],
  ['src/script-tag.ts', "import { posthog } from './known/index.ts'", 'for sites to import'],
  ['widget/Banner.tsx', "import { rules } from '../src/model/rules.ts'", 'only types of src'],
  ['src/helpers/a.ts', "import { b } from '../model/b.ts'", 'no room'],
])('%s must not say %s', (file, text, why) => {
  expect(importsOf(file, text).map(faultOf)).toEqual([expect.stringContaining(why)])
})

test.each([
  ['src/model/a.ts', "import type { Jar } from '../browser/jar.ts'"],
  ['src/gates/a.ts', "import { b } from './b.ts'\nimport { jar } from '../browser/jar.ts'"],
  [
    'src/consent.ts',
    "import { purge } from './follow/purge.ts'\nconst later = () => import('./decision/index.ts')",
  ],
  ['src/tag.ts', "const later = () => import('../widget/mount.tsx')"],
  ['src/known/a.ts', "import type { Declaration } from '../model/declarations.ts'"],
  ['src/known/index.ts', "export { a } from './a.ts'"],
  ['src/bin/command.ts', "import * as known from '../known/index.ts'"],
  [
    'widget/Banner.tsx',
    "import { type State } from '../src/model/state.ts'\nimport { h } from 'preact/hooks'",
  ],
])('%s may say %s', (file, text) => {
  expect(importsOf(file, text).map(faultOf).filter(Boolean)).toEqual([])
})

test.each([
  'const now = Date.now()',
  'const day = new Date()',
  'const dice = Math.random()',
  'const lang = navigator.language',
  'export async function a() {}',
  'const later = Promise.resolve()',
])('the model must not say %s', text => {
  expect(impurities('src/model/a.ts', text)).not.toEqual([])
})

test('the model may speak of the web in its types and strings', () => {
  const text =
    "interface Door { done: Promise<void>; at: Document }\nconst a = (b: Door) => new Date(0) && 'window' && b.at"
  expect(impurities('src/model/a.ts', text)).toEqual([])
})
