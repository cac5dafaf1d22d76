import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { JSDOM } from 'jsdom'
import { describe, expect, test } from 'vitest'
import { deadLinks, examplesIn, typeErrors } from '../tools/examples.ts'

const pages = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard', '*.md'], {
  encoding: 'utf8',
})
  .split('\n')
  .filter(file => file && existsSync(file))

const { scripts } = JSON.parse(readFileSync('package.json', 'utf8'))

describe.each(pages)('%s', page => {
  const text = readFileSync(page, 'utf8')
  const examples = examplesIn(text)

  test('links only to what is there', () => {
    expect(deadLinks(page)).toEqual([])
  })

  test('names only commands that exist', () => {
    const commands = Array.from(text.matchAll(/npm run ([\w:-]+)/g), ([, command = '']) => command)
    expect(commands.filter(command => !(command in scripts))).toEqual([])
  })

  test('its TypeScript compiles against what is built', () => {
    expect(typeErrors(examples.filter(({ language }) => /^tsx?$/.test(language)))).toEqual([])
  })

  test('its JSON can be read', () => {
    for (const { language, code } of examples)
      if (language === 'json') expect(() => JSON.parse(code)).not.toThrow()
  })

  test('its markup says only what the script tag understands', () => {
    for (const { language, code } of examples) {
      if (language !== 'html') continue
      for (const element of new JSDOM(code).window.document.querySelectorAll('*'))
        for (const { name } of element.attributes)
          if (/^data-(consent|clientlink)/.test(name))
            expect([
              'data-consent',
              'data-consent-open',
              'data-consent-panel',
              'data-consent-reject',
              'data-clientlink-options',
            ]).toContain(name)
    }
  })
})

test('the checks can fail', () => {
  const wrong =
    "```ts\nimport { createConsent } from '@clientlink/consent'\ncreateConsent({ theme: 'pink' })\n```\n"
  expect(examplesIn(wrong)).toHaveLength(1)
  expect(typeErrors(examplesIn(wrong))).toEqual([expect.stringContaining('pink')])
})
