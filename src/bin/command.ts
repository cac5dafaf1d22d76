import * as known from '../known/index.ts'
import type { Declarations } from '../model/declarations.ts'
import { nearest } from './nearest.ts'

/** What the command says, and whether it could do what it was asked. */
export interface Said {
  readonly text: string
  readonly isDone: boolean
}

const lists: Readonly<Record<string, Declarations>> = known

const usage = `npx @clientlink/consent known                  the names of the SDKs whose declarations we know
npx @clientlink/consent known posthog sentry   their declarations as JSON, to stand under "declares"`

const done = (text: string): Said => ({ text, isDone: true })
const failed = (text: string): Said => ({ text, isDone: false })

/** What to say to a command line, given without the program's own name. */
export function answer([command = '--help', ...names]: readonly string[]): Said {
  if (/^(-h|(--)?help)$/.test(command)) return done(usage)
  if (command !== 'known') return failed(usage)
  if (!names.length) return done(Object.keys(lists).join('\n'))
  const wrong = names.find(name => !(name in lists))
  if (wrong !== undefined) return failed(`No SDK is known as "${wrong}". ${wayOut(wrong)}`)
  const declares = names.flatMap(name => lists[name] ?? [])
  return done(JSON.stringify(declares, null, 2))
}

function wayOut(wrong: string): string {
  const near = nearest(wrong, Object.keys(lists))
  return near ? `Did you mean "${near}"?` : '"known" alone says which names there are.'
}
