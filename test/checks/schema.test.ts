import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { schema, schemaFile } from '../tools/schema.mjs'

test('the published schema is what the option types say (npm run schema)', () => {
  expect(readFileSync(schemaFile, 'utf8')).toBe(schema())
})

test('a misspelt option, a wrong value and a declaration without a name are told', () => {
  const { additionalProperties, properties, definitions } = JSON.parse(schema())
  expect(additionalProperties).toBe(false)
  expect(definitions.CategoryOptions.additionalProperties).toBe(false)
  expect(properties.theme.enum).toEqual(['light', 'dark', 'auto'])
  for (const item of definitions.Declaration.anyOf) {
    expect(item.additionalProperties).toBe(false)
    expect(item.required).toHaveLength(1)
  }
})
