import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import { nodeResolve } from '@rollup/plugin-node-resolve'
import replace from '@rollup/plugin-replace'
import typescript from '@rollup/plugin-typescript'
import { transform } from 'esbuild'
import { rollup } from 'rollup'
import { minify } from 'terser'
import ts from 'typescript'
import uglify from 'uglify-js'

/** The npm entries: each becomes `dist/<name>.js` with its `.d.ts`, and has its line under `exports` in package.json. */
const entries = {
  index: 'src/index.ts',
  'bin/index': 'src/bin/index.ts',
  'guard/index': 'src/guard/index.ts',
  'known/index': 'src/known/index.ts',
  react: 'src/react.tsx',
  'script-tag': 'src/script-tag.ts',
  'server/index': 'src/server/index.ts',
  'signals/datadog': 'src/signals/datadog.ts',
  'signals/google': 'src/signals/google.ts',
  'signals/posthog': 'src/signals/posthog.ts',
  'signals/sentry-replay': 'src/signals/sentry-replay.ts',
  'widget/index': 'widget/index.ts',
}

/** The CDN's classic scripts: each becomes `dist/cdn/<name>.js`, with the parts it fetches beside it. */
const scripts = {
  'clientlink-choices': 'src/script-tag.ts',
  'clientlink-choices.core': 'src/script-tag-core.ts',
}

/** What is compiled for workers, and imported by nobody: text in the npm build, a file of its own on the CDN. */
const workerSource = 'src/guard/worker.ts'

/**
 * What the parts are called on the CDN, where it is not their file's name: filter lists block files that are named for
 * our subject. The first shape that fits counts.
 */
const partNames = [
  [/\/widget\/mount\.js$/, 'widget'],
  [/\/widget\/reopen\.js$/, 'corner'],
  [/\/widget\/placeholder\.js$/, 'frame'],
  [/\/src\/decision\/index\.js$/, 'record'],
  [/\/guard\/kept-cookies\.js$/, 'kept'],
  [/\/src\/gates\/elements\.js$/, 'marks'],
  [/\/([\w-]+)\.js$/, '$1'],
]

const { version, dependencies = {}, peerDependencies = {} } = JSON.parse(readFileSync('package.json', 'utf8'))
const packages = Object.keys({ ...dependencies, ...peerDependencies })

// A build takes the place of the one before when it is whole, so nobody ever sees half of one.
const dist = `.cache/dist-${process.pid}`

// TypeScript is compiled once, into plain modules that mirror the house; all bundles are made of those.
const modules = `.cache/modules-${process.pid}`
const compiled = file => join(modules, file.replace(/\.tsx?$/, '.js'))

const compilerOptions = {
  ...ts.convertCompilerOptionsFromJson(
    ts.readConfigFile('tsconfig.json', ts.sys.readFile).config.compilerOptions,
    '.',
  ).options,
  noEmit: false,
}

/** Where a source file's output lies in `dist`, without its extension: the house, with `src/` as its ground floor. */
const place = file =>
  relative('.', file)
    .replace(/^src\//, '')
    .replace(/\.tsx?$/, '')

/** Leaves out the sentences of errors: a code and a value are enough where every byte is downloaded by visitors. */
const dropSentences = context => file => {
  const visit = node => {
    const { expression, arguments: args } = node
    const says = /^(fault|ConsentError)$/.test(expression?.text) && args?.length === 3
    if (says && ts.isCallExpression(node))
      return context.factory.updateCallExpression(node, expression, undefined, args.slice(0, 2))
    if (says && ts.isNewExpression(node))
      return context.factory.updateNewExpression(node, expression, undefined, args.slice(0, 2))
    return ts.visitEachChild(node, visit, context)
  }
  return ts.visitNode(file, visit)
}

const withoutSentences = {
  name: 'without-sentences',
  transform: (code, fileName) =>
    fileName.includes(modules) && {
      code: ts.transpileModule(code, {
        fileName,
        compilerOptions: { ...compilerOptions, allowJs: true },
        transformers: { before: [dropSentences] },
      }).outputText,
      map: null,
    },
}

/** Writes the `.d.ts` of every source file the entries reach, laid out and linked as the `.js` files are. */
const declarations = files => ({
  name: 'declarations',
  generateBundle() {
    const program = ts.createProgram(files, {
      ...compilerOptions,
      declaration: true,
      types: [],
      emitDeclarationOnly: true,
      rootDir: '.',
      outDir: '.',
    })
    program.emit(undefined, (_name, text, _mark, _error, sources) => {
      const from = resolve(sources[0].fileName)
      const link = (_, open, path, close) => {
        const to = relative(dirname(place(from)), place(resolve(dirname(from), path)))
        return `${open}${to.startsWith('.') ? '' : './'}${to}.js${close}`
      }
      const source = text.replace(/((?:from|import) ?\(?['"])(\.\.?\/[^'"]+\.tsx?)(['"])/g, link)
      this.emitFile({ type: 'asset', fileName: `${place(from)}.d.ts`, source })
    })
  },
})

/**
 * Made small by two, for each finds what the other leaves: together 2 % less after compression than either alone. What
 * is switched off of the second makes code shorter and its compressed form longer.
 */
const small = async (code, module) => {
  const once = await minify(code, { ecma: 2022, module, compress: { passes: 3, arrows: false } })
  const twice = uglify.minify(once.code, {
    module,
    compress: { passes: 3, booleans: false, sequences: false },
  })
  if (twice.error) throw twice.error
  return twice.code
}

const minified = module => ({ name: 'minified', renderChunk: code => small(code, module) })

/** A function whose first result is every later one's. */
function once(make) {
  let made
  return () => {
    made ??= make()
    return made
  }
}

/** The widget's stylesheets are template strings: what is in them is made small too. */
const smallStyles = {
  name: 'small-styles',
  async transform(code, fileName) {
    const [whole, open = '', css] = /\/styles\/\w+\.js$/.test(fileName)
      ? (/(?<== )`(\$\{\w+\})?([^`]*)`/.exec(code) ?? [])
      : []
    if (!whole) return
    const small = await transform(css, { loader: 'css', minify: true, charset: 'utf8' })
    return { code: code.replace(whole, () => `\`${open}${small.code.trim()}\``), map: null }
  },
}

/**
 * The script tag's words: small modules with names that can be told, of one edition, which their content as a whole gives.
 * So no script carries a table of all languages, and a file may still be cached for good.
 */
const editWords = once(async () => {
  const folder = join(modules, 'widget/i18n')
  const files = await Promise.all(
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter(name => dirname(name) !== '.')
      .sort()
      .map(async name => {
        const { code = '' } = await minify(readFileSync(join(folder, name), 'utf8'), {
          module: true,
          ecma: 2022,
        })
        return { name: name.replace(/(.*)\/(\w+)\.js$/, '$2-words-$1').replace('banner', 'first'), code }
      }),
  )
  const hash = createHash('sha256').update(JSON.stringify(files)).digest()
  const edition = BigInt(`0x${hash.toString('hex', 0, 8)}`)
    .toString(36)
    .slice(0, 6)
  mkdirSync(join(dist, 'cdn'), { recursive: true })
  for (const { name, code } of files)
    writeFileSync(join(dist, 'cdn', `clientlink-choices-${name}-${edition}.js`), code)
  return edition
})

const wordsByName = {
  name: 'words-by-name',
  async load(id) {
    if (!id.endsWith('/widget/load-words.js')) return
    const parts = ["'./clientlink-choices-'", "layer.replace('banner', 'first')", "'-words-'", 'locale']
    return `export const loadWords = (layer, locale) => import(${parts.join(' + ')} + '-${await editWords()}.js')`
  },
}

/** What was built, as a receipt names it: the first of the hash of all modules that ship. */
const buildHash = once(() => {
  const files = readdirSync(modules, { recursive: true, encoding: 'utf8' }).filter(name =>
    name.endsWith('.js'),
  )
  const hash = createHash('sha256')
  for (const name of files.sort()) hash.update(`${name}\n${readFileSync(join(modules, name))}`)
  return hash.digest('hex').slice(0, 12)
})

/** Puts into the code what a receipt says of it. */
const proof = {
  name: 'proof',
  async transform(code, fileName) {
    if (!fileName.endsWith('/decision/receipts.js')) return
    const said = { __BUILD__: buildHash(), __EDITION__: await editWords() }
    return { code: code.replace(/__BUILD__|__EDITION__/g, name => JSON.stringify(said[name])), map: null }
  },
}

/** The code for workers, made small, as one expression that gives a function. */
const workerCode = async () => {
  const bundle = await rollup({ input: compiled(workerSource) })
  const { output } = await bundle.generate({ format: 'iife', name: 'watch' })
  return small(`self.clientlinkDoors=(()=>{${output[0].code}return watch.watchWorker})()`)
}

/** Preact's own JSX runtime also serves what we never draw; for the CDN the function that is there already does. */
const smallJsx = {
  name: 'small-jsx',
  resolveId: id => (id === 'preact/jsx-runtime' ? '\0jsx' : null),
  load: id =>
    id === '\0jsx'
      ? `import { h } from 'preact'
         export const jsx = (type, props, key) => h(type, key == null ? props : { ...props, key })
         export { jsx as jsxs }`
      : null,
}

/**
 * What of Preact we never use: error boundaries, drawings and formulas, markup from strings (a sink that strict pages would
 * rather not see at all). Each cut must find its place in the pinned version, or the build fails.
 */
const preactCuts = [
  [/n=\{__e:function\(n,t,r,u\)\{for\(.*?throw f=0,n\}\}/, 'n={__e:function(n){throw f=0,n}}'],
  [/if\("svg"==C\?.*?1999\/xhtml"\),o\)for/, 'if(f="http://www.w3.org/1999/xhtml",o)for'],
  [/"dangerouslySetInnerHTML"==s\?y=k:"children"==s/, '"children"==s'],
  [/"dangerouslySetInnerHTML"==s\?h=k:/, ''],
  [/h\?\(l\|\|y&&.*?r\.__k=\[\]\):\(y&&\(t\.textContent=""\),\("foreignObject".*?xhtml"\),I\(/, '(I('],
  [/"http:\/\/www\.w3\.org\/2000\/svg"==i\)t=t\.replace\(.*?"s"\);else if\(/, ''],
]

const lessPreact = {
  name: 'less-preact',
  transform(code, id) {
    if (!id.endsWith('/preact/dist/preact.mjs')) return
    for (const [place, rest] of preactCuts) {
      if (!place.test(code)) throw new Error(`Preact has nothing like ${place}: look at preactCuts again.`)
      code = code.replace(place, rest)
    }
    return { code, map: null }
  },
}

/** Puts the code for workers beside the classic scripts, and what leads to it into the code. */
const workers = isText => ({
  name: 'workers',
  async transform(code, fileName) {
    if (!fileName.endsWith('/guard/worker-preface.js')) return
    const source = await workerCode()
    const hash = createHash('sha256').update(source).digest('hex').slice(0, 6)
    const file = `clientlink-choices-worker-${hash}.js`
    if (!isText) this.emitFile({ type: 'asset', fileName: file, source })
    const text = isText ? source.replace(/^self.clientlinkDoors=|;$/g, '') : ''
    return {
      code: code
        .replaceAll('__WORKER__', () => JSON.stringify(text))
        .replace('__WORKER_FILE__', JSON.stringify(file)),
      map: null,
    }
  },
})

const plugins = (sentences, ...more) => [
  !sentences && withoutSentences,
  smallStyles,
  workers(sentences),
  proof,
  !sentences && wordsByName,
  !sentences && smallJsx,
  !sentences && lessPreact,
  nodeResolve(),
  replace({ preventAssignment: true, __SENTENCES__: sentences, __VERSION__: JSON.stringify(version) }),
  ...more,
]

const partName = id => {
  const [shape, name] = partNames.find(([shape]) => shape.test(id))
  return shape.exec(id)[0].replace(shape, name)
}

// Firefox and Safari never fetch a module's address again once that has failed; another query is another address.
const again = 'const __part=url=>import(url).catch(()=>import(url+"?"+Date.now()));'

/** The same for what a part fetches in turn. */
const partsAgain = { name: 'parts-again', renderDynamicImport: () => ({ left: '__part(', right: ')' }) }

const built = new Map()

/**
 * Builds what is fetched later as an ES module, and what that fetches in turn beside it. Each stands on its own: a
 * second request for what two have in common would cost a visitor more than the few bytes that both carry.
 */
const buildPart = async id => {
  const bundle = await rollup({
    input: id,
    preserveEntrySignatures: 'allow-extension',
    plugins: plugins(false, partsAgain),
  })
  const name = ({ moduleIds, facadeModuleId }) =>
    `clientlink-choices-${partName(facadeModuleId ?? moduleIds.at(-1))}-[hash:6].js`
  const { output } = await bundle.write({
    dir: join(dist, 'cdn'),
    hashCharacters: 'base36',
    entryFileNames: name,
    chunkFileNames: name,
    intro: ({ dynamicImports }) => (dynamicImports.length ? again : ''),
    plugins: [minified(true)],
  })
  return output[0].fileName
}

/**
 * Lets a classic script fetch its parts. Each `import('./x.ts')` in it becomes the URL of an ES module beside the
 * script: the script sees `__assets`, which is its own URL until the option `assets` is put there.
 */
const partsBeside = () => {
  const names = new Map()
  return {
    name: 'parts-beside',
    async resolveDynamicImport(specifier, importer) {
      // A name that is told at run time.
      if (typeof specifier !== 'string') return null
      const { id } = await this.resolve(specifier, importer)
      if (!built.has(id)) built.set(id, buildPart(id))
      names.set(`part:${id}`, await built.get(id))
      return { id: `part:${id}`, external: true }
    },
    outputOptions: options => ({ ...options, paths: id => names.get(id) }),
    renderDynamicImport: () => ({ left: '__part(new URL(', right: ',__assets))' }),
  }
}

/** The same script for servers that put it into the page, with the hash their Content-Security-Policy names. */
const inline = {
  name: 'inline',
  generateBundle(_, bundle) {
    const source = bundle['clientlink-choices.js']?.code.trim()
    if (!source) return
    const hash = createHash('sha256').update(source).digest('base64')
    this.emitFile({ type: 'asset', fileName: 'clientlink-choices.inline.js', source })
    this.emitFile({
      type: 'asset',
      fileName: 'clientlink-choices.inline.csp.txt',
      source: `'sha256-${hash}'`,
    })
  },
}

const settle = {
  name: 'settle',
  closeBundle() {
    for (const old of ['.cache/old', modules]) rmSync(old, { recursive: true, force: true })
    if (existsSync('dist')) renameSync('dist', '.cache/old')
    renameSync(dist, 'dist')
  },
}

const isPackage = id => packages.some(name => id === name || id.startsWith(`${name}/`))
const each = (files, change) =>
  Object.fromEntries(Object.entries(files).map(([name, file]) => [name, change(file)]))

const compile = {
  // Named by their place, so that the modules lie as the sources do.
  input: Object.fromEntries(
    [...Object.values(entries), ...Object.values(scripts), workerSource].map(file => [
      file.replace(/\.tsx?$/, ''),
      file,
    ]),
  ),
  onLog: (level, log, tell) => log.code !== 'MODULE_LEVEL_DIRECTIVE' && tell(level, log),
  external: isPackage,
  plugins: [
    typescript({
      include: ['src/**', 'widget/**'],
      // Types are checked here for what ships; `npm run types` checks the demo, the tests and the tools too.
      compilerOptions: {
        noEmit: false,
        rewriteRelativeImportExtensions: true,
        allowJs: false,
        checkJs: false,
      },
      noEmitOnError: true,
    }),
  ],
  output: { dir: modules, preserveModules: true },
}

const npm = {
  input: each(entries, compiled),
  external: isPackage,
  plugins: plugins(true, declarations(Object.values(entries))),
  output: {
    dir: dist,
    preserveModules: true,
    preserveModulesRoot: join(modules, 'src'),
    // What Rollup takes out of a module's head, React's servers want to read there.
    banner: ({ name }) => (name === 'react' ? "'use client'" : ''),
    // The script tag's variable for its own place, which a bundler's import() does not need.
    intro: ({ facadeModuleId }) => (facadeModuleId?.endsWith('/tag.js') ? 'let __assets;' : ''),
  },
}

const cdn = Object.entries(each(scripts, compiled)).map(([name, input]) => ({
  input: { [name]: input },
  plugins: plugins(false, partsBeside()),
  output: {
    dir: join(dist, 'cdn'),
    format: 'iife',
    intro: `let __assets = document.currentScript?.src || location.href;${again}`,
    plugins: [minified(false), inline],
  },
}))
cdn.at(-1).plugins.push(settle)

export default [compile, npm, ...cdn]
