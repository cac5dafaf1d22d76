import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import ts from 'typescript'

/** One import of a file: `type` is gone at run time, `later` is an `import()`. */
export interface Import {
  readonly from: string
  readonly to: string
  readonly how: 'value' | 'type' | 'later'
}

/** The house: which room a file belongs to, from the cellar up. The first shape that fits counts. */
const rooms: readonly (readonly [shape: RegExp, name: string, floor: number])[] = [
  [/^src\/model\//, 'model', 0],
  [/^src\/browser\//, 'browser', 0],
  [/^src\/store\.ts$/, 'store', 1],
  [/^src\/guard\/index\.ts$/, 'guard/index', 4],
  [/^src\/tag\.ts$/, 'tag', 4],
  [/^src\/(gates|follow|guard|signals|decision)\//, '$1', 2],
  [/^src\/known\//, 'known', 2],
  [/^src\/(consent|start|instance|inert)\.ts$/, 'consent', 3],
  [/^src\/server\//, 'server', 4],
  [/^src\/(index|script-tag|react|bin)\b/, '$1', 4],
  [/^widget\//, 'widget', 4],
]

/** Who may use which package. */
const packages: Readonly<Record<string, RegExp>> = {
  'js-cookie': /^src\/(browser|gates)\//,
  preact: /^widget\//,
  '@floating-ui/dom': /^widget\//,
  react: /^src\/react/,
}

/** Imports that go sideways or up on purpose. */
const doors: readonly (readonly [from: string, to: string, how: Import['how']])[] = [
  // The only file that acts on import brings everything the tag needs.
  ['script-tag', 'tag', 'value'],
  ['tag', 'widget', 'value'],
  ['tag', 'widget', 'later'],
  ['script-tag', 'guard/index', 'value'],
  ['guard/index', 'guard', 'value'],
]

function roomOf(file: string): [name: string, floor: number] | undefined {
  const [shape, name = '', floor = 0] = rooms.find(([shape]) => shape.test(file)) ?? []
  return shape && [name.replace('$1', shape.exec(file)?.[1] ?? ''), floor]
}

const parse = (file: string, text: string) => ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true)

/** Calls back for a node and all that is in it. */
function walk(node: ts.Node, visit: (node: ts.Node) => void) {
  visit(node)
  ts.forEachChild(node, child => walk(child, visit))
}

/** What a file imports; paths from the project's root, packages by name. */
export function importsOf(from: string, text: string): Import[] {
  const imports: Import[] = []
  const add = (specifier: ts.Node | undefined, how: Import['how']) => {
    if (!specifier || !ts.isStringLiteralLike(specifier)) return
    const { text } = specifier
    imports.push({ from, to: text.startsWith('.') ? join(dirname(from), text) : text, how })
  }
  walk(parse(from, text), node => {
    if (ts.isImportDeclaration(node)) {
      const { importClause } = node
      const names = importClause?.namedBindings
      const areTypes = names && ts.isNamedImports(names) && names.elements.every(name => name.isTypeOnly)
      const isType = importClause && (importClause.isTypeOnly || (areTypes && !importClause.name))
      add(node.moduleSpecifier, isType ? 'type' : 'value')
    } else if (ts.isExportDeclaration(node)) {
      const names = node.exportClause
      const areTypes = names && ts.isNamedExports(names) && names.elements.every(name => name.isTypeOnly)
      add(node.moduleSpecifier, node.isTypeOnly || areTypes ? 'type' : 'value')
    } else if (ts.isImportTypeNode(node))
      add(ts.isLiteralTypeNode(node.argument) ? node.argument.literal : undefined, 'type')
    else if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword)
      add(node.arguments[0], 'later')
  })
  return imports
}

/** Why an import must not be, or `undefined`. */
export function faultOf({ from, to, how }: Import): string | undefined {
  const fault = (why: string) => `${from} imports ${to}: ${why}`
  const here = roomOf(from)
  if (!here) return fault('the first lies in no room of the house')
  if (!/^(src|widget)\//.test(to)) {
    const owner = packages[Object.keys(packages).find(name => to === name || to.startsWith(`${name}/`)) ?? '']
    return owner?.test(from) ? undefined : fault('that package is not for this room')
  }
  const there = roomOf(to)
  if (!there) return fault('the second lies in no room of the house')
  const [room, floor] = here
  const [other, below] = there
  if (room === other && room !== 'signals') return
  if (doors.some(door => door[0] === room && door[1] === other && (door[2] === how || how === 'type'))) return
  if (room === 'model' || room === 'browser')
    return below === 0 && how === 'type' ? undefined : fault(`${room} stands on its own`)
  if (room === 'known') return other === 'model' && how === 'type' ? undefined : fault('known is data')
  if (other === 'known' && room !== 'bin') return fault('known is for sites to import')
  if (room === 'widget') return how === 'type' ? undefined : fault('the widget knows only types of src')
  if ((room === 'store' || room === 'server' || room === 'signals') && other !== 'model')
    return fault(`${room} stands on the model only`)
  return below < floor
    ? undefined
    : fault(below === floor ? 'sisters do not know each other' : 'imports point down')
}

/** Names a pure file must not say: what is there without being given, and what takes time. */
const impure =
  /^(window|self|globalThis|document|navigator|location|localStorage|sessionStorage|performance|crypto|Intl|Promise|fetch|console|process|setTimeout|setInterval|queueMicrotask|requestAnimationFrame)$/

/** What a file of the model does that its callers could not foresee: globals, the clock, chance, promises. */
export function impurities(file: string, text: string) {
  const { outputText } = ts.transpileModule(text, {
    fileName: file,
    compilerOptions: { target: ts.ScriptTarget.ES2022, verbatimModuleSyntax: true },
  })
  const found: string[] = []
  walk(parse(file.replace(/tsx?$/, 'js'), outputText), node => {
    const text = node.getText()
    const isName = ts.isIdentifier(node) && !ts.isPropertyAccessExpression(node.parent) && impure.test(text)
    const isOwner =
      ts.isPropertyAccessExpression(node) &&
      ts.isIdentifier(node.expression) &&
      impure.test(node.expression.text)
    const isClock = /^(Date\.now|Math\.random|new Date\(\))$/.test(text)
    const isLate = ts.isAwaitExpression(node) || node.kind === ts.SyntaxKind.AsyncKeyword
    if (isName || isOwner || isClock || isLate) found.push(`${file}: ${text}`)
  })
  return found
}

/** Every source file under a folder, with its text. */
export function sources(...folders: string[]) {
  return folders
    .flatMap(folder =>
      readdirSync(folder, { recursive: true, encoding: 'utf8' }).map(name => join(folder, name)),
    )
    .filter(file => /\.tsx?$/.test(file))
    .map(file => ({ file, text: readFileSync(file, 'utf8') }))
}
