import { createHash } from 'node:crypto'
import { existsSync, readFileSync, renameSync, rmSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import { nodeResolve } from '@rollup/plugin-node-resolve'
import replace from '@rollup/plugin-replace'
import terser from '@rollup/plugin-terser'
import { rollup } from 'rollup'
import ts from 'typescript'

/** The npm entries: each becomes `dist/<name>.js` with its `.d.ts`, and has its line under `exports` in package.json. */
const entries = {
  index: 'src/index.ts',
  react: 'src/react.tsx',
  'script-tag': 'src/script-tag.ts',
  'widget/index': 'widget/index.ts',
}

/** The CDN's classic scripts: each becomes `dist/cdn/<name>.js`, with the parts it fetches beside it. */
const scripts = {
  'clientlink-choices': 'src/script-tag.ts',
  'clientlink-choices.core': 'src/script-tag.ts',
}

/** What the parts are called on the CDN. Filter lists block files with our subject in their names, so none has it. */
const partNames = [
  [/\/widget\/index\.ts$/, 'start'],
  [/\/widget\/mount\.tsx$/, 'widget'],
  [/\/widget\/Preferences\.tsx$/, 'panel'],
  [/\/widget\/Tooltip\.tsx$/, 'tip'],
  [/\/widget\/reopen\.tsx?$/i, 'corner'],
  [/\/widget\/placeholder\.tsx?$/i, 'frame'],
  [/\/widget\/i18n\/([\w-]+)\/banner\.ts$/, 'words-$1'],
  [/\/widget\/i18n\/([\w-]+)\/(\w+)\.ts$/, '$2-words-$1'],
  [/\/src\/decision\/index\.ts$/, 'record'],
  [/\/src\/gates\/elements\.ts$/, 'marks'],
]

const { version, dependencies = {}, peerDependencies = {} } = JSON.parse(readFileSync('package.json', 'utf8'))
const packages = Object.keys({ ...dependencies, ...peerDependencies })

// A build takes the place of the one before when it is whole, so nobody ever sees half of one.
const dist = `.cache/dist-${process.pid}`

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

/** TypeScript to JavaScript, file by file; `npm run types` is what checks it. */
const typescript = (before = []) => ({
  name: 'typescript',
  transform(code, fileName) {
    if (!/\.tsx?$/.test(fileName)) return
    return {
      code: ts.transpileModule(code, { fileName, compilerOptions, transformers: { before } }).outputText,
      map: null,
    }
  },
})

/** Writes the `.d.ts` of every source file the entries reach, laid out and linked as the `.js` files are. */
const declarations = files => ({
  name: 'declarations',
  generateBundle() {
    const program = ts.createProgram(files, {
      ...compilerOptions,
      declaration: true,
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

const minify = module => terser({ ecma: 2022, module, compress: { passes: 3 }, format: { comments: false } })

const plugins = (sentences, ...more) => [
  typescript(sentences ? [] : [dropSentences]),
  nodeResolve({ extensions: ['.mjs', '.js', '.ts', '.tsx'] }),
  replace({ preventAssignment: true, __SENTENCES__: sentences, __VERSION__: JSON.stringify(version) }),
  ...more,
]

const partName = id => {
  const [shape, name] = partNames.find(([shape]) => shape.test(id)) ?? []
  if (!shape)
    throw new Error(`${relative('.', id)} is fetched by the script tag: give it a name in partNames`)
  return shape.exec(id)[0].replace(shape, name)
}

const partsTogether = new Map()

/** Builds what is fetched later as ES modules, once for all scripts that fetch the same; gives each one's output. */
const buildParts = async ids => {
  const bundle = await rollup({ input: ids, plugins: plugins(false) })
  const name = ({ facadeModuleId }) =>
    `clientlink-choices-${facadeModuleId ? partName(facadeModuleId) : 'shared'}-[hash:6].js`
  const { output } = await bundle.write({
    dir: join(dist, 'cdn'),
    hashCharacters: 'base36',
    entryFileNames: name,
    chunkFileNames: name,
    plugins: [minify(true)],
  })
  return new Map(output.map(chunk => [chunk.facadeModuleId, chunk]))
}

/**
 * Lets a classic script fetch its parts. Each `import('./x.ts')` in it becomes the URL of an ES module beside the
 * script: the script sees `__assets`, which is its own URL until the option `assets` is put there.
 */
const partsBeside = () => {
  const ids = new Set()
  let parts
  return {
    name: 'parts-beside',
    async resolveDynamicImport(specifier, importer) {
      const { id } = await this.resolve(specifier, importer)
      ids.add(id)
      return { id: `part:${id}`, external: true }
    },
    async buildEnd(error) {
      if (error || !ids.size) return
      const together = [...ids].sort()
      const key = together.join()
      if (!partsTogether.has(key)) partsTogether.set(key, buildParts(together))
      parts = await partsTogether.get(key)
    },
    outputOptions: options => ({ ...options, paths: id => parts.get(id.replace('part:', '')).fileName }),
    renderDynamicImport({ targetModuleId }) {
      const { imports } = parts.get(targetModuleId.replace('part:', ''))
      // What a part shares with others is asked for together with it, not after it.
      const shared = imports.map(name => `import(new URL(${JSON.stringify(name)},__assets)),`).join('')
      return shared
        ? { left: `Promise.all([${shared}import(new URL(`, right: ',__assets))]).then(all=>all.pop())' }
        : { left: 'import(new URL(', right: ',__assets))' }
    },
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
    this.emitFile({ type: 'asset', fileName: 'clientlink-choices.inline.csp.txt', source: `sha256-${hash}` })
  },
}

const settle = {
  name: 'settle',
  closeBundle() {
    rmSync('.cache/old', { recursive: true, force: true })
    if (existsSync('dist')) renameSync('dist', '.cache/old')
    renameSync(dist, 'dist')
  },
}

const npm = {
  input: entries,
  external: id => packages.some(name => id === name || id.startsWith(`${name}/`)),
  plugins: plugins(true, declarations(Object.values(entries).filter(file => existsSync(file)))),
  output: {
    dir: dist,
    preserveModules: true,
    preserveModulesRoot: 'src',
    // The script tag's variable for its own place, which a bundler's import() does not need.
    intro: ({ facadeModuleId }) => (facadeModuleId?.endsWith('script-tag.ts') ? 'let __assets;' : ''),
  },
}

const cdn = Object.entries(scripts).map(([name, input]) => ({
  input: { [name]: input },
  plugins: plugins(false, partsBeside()),
  output: {
    dir: join(dist, 'cdn'),
    format: 'iife',
    intro: 'let __assets = document.currentScript?.src || location.href;',
    plugins: [minify(false), inline],
  },
}))

// Until every entry has its source.
const there = ({ input }) => Object.values(input).every(file => existsSync(file))
npm.input = Object.fromEntries(Object.entries(entries).filter(([, file]) => existsSync(file)))

const all = [npm, ...cdn].filter(there)
all.at(-1).plugins.push(settle)

export default all
