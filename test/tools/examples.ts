import { existsSync, readFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import ts from 'typescript'

/** A fenced block of a Markdown file. */
export interface Example {
  readonly language: string
  readonly code: string
  /** The line it begins on, for messages. */
  readonly line: number
}

/** The fenced blocks of a text, in order. */
export function examplesIn(markdown: string): Example[] {
  return Array.from(
    markdown.matchAll(/^```(\w+)\n([\s\S]*?)^```$/gm),
    ({ 1: language = '', 2: code = '', index }) => ({
      language,
      code,
      line: markdown.slice(0, index).split('\n').length,
    }),
  )
}

/** Files and folders a Markdown file links to that are not there. */
export function deadLinks(file: string): string[] {
  const links = readFileSync(file, 'utf8').matchAll(/\]\((?!https?:|mailto:|#)([^)#\s]+)/g)
  return Array.from(links, ([, link = '']) => link).filter(link => !existsSync(join(dirname(file), link)))
}

/**
 * What TypeScript says against the examples, each as a module of its own beside the package's own package.json. One
 * that begins with `// consent.ts` has that name, so that others can import it.
 */
export function typeErrors(examples: readonly Example[]): string[] {
  const texts = new Map(
    examples.map(({ language, code, line }) => {
      const jsx = /['/]react['/]/.test(code) ? '/** @jsxImportSource react */' : ''
      const name = /^\/\/ ([\w.-]+\.tsx?)\b/.exec(code)?.[1] ?? `example-line-${line}.${language}`
      return [resolve(name), `${jsx}export {}\n${code}`]
    }),
  )
  const { config } = ts.readConfigFile('tsconfig.json', ts.sys.readFile)
  const { options } = ts.convertCompilerOptionsFromJson(config.compilerOptions, '.')
  const host = ts.createCompilerHost(options)
  const { fileExists, readFile, getSourceFile } = host
  host.fileExists = name => texts.has(name) || fileExists(name)
  host.readFile = name => texts.get(name) ?? readFile(name)
  host.getSourceFile = (name, version, ...rest) => {
    const text = texts.get(name)
    return text === undefined
      ? getSourceFile(name, version, ...rest)
      : ts.createSourceFile(name, text, version)
  }
  const lax = { ...options, noUnusedLocals: false, noUnusedParameters: false }
  const program = ts.createProgram([...texts.keys()], lax, host)
  return ts
    .getPreEmitDiagnostics(program)
    .filter(({ file }) => file && texts.has(file.fileName))
    .map(
      ({ file, messageText }) =>
        `${file?.fileName.split('/').at(-1)}: ${ts.flattenDiagnosticMessageText(messageText, ' ')}`,
    )
}
