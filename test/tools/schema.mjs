import { writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { createGenerator } from 'ts-json-schema-generator'

/** Where the published schema lies. */
export const schemaFile = 'choices.schema.json'

/** The JSON schema of `choices.json`, as the option types have it. */
export function schema() {
  const generator = createGenerator({
    path: 'test/tools/choices-json.ts',
    tsconfig: 'tsconfig.json',
    topRef: false,
    skipTypeCheck: true,
  })
  return `${JSON.stringify(generator.createSchema('ChoicesJson'), null, 2)}\n`
}

if (process.argv[1] === fileURLToPath(import.meta.url)) writeFileSync(schemaFile, schema())
