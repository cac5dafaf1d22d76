import { parseArgs } from 'node:util'
import { measureDoors } from './doors.mjs'
import { measureLoads } from './loads.mjs'

// `npm run bench`: what we cost a page as it loads, and what the guard's doors cost it afterwards. README.md has the
// options, and says how it is measured.

const { values } = parseArgs({
  options: {
    loads: { type: 'string' },
    rounds: { type: 'string' },
    quick: { type: 'boolean', default: false },
    only: { type: 'string', multiple: true, default: [] },
    rivals: { type: 'boolean', default: false },
    doors: { type: 'boolean', default: false },
  },
})
const { only, rivals, quick } = values
const count = Number(values.loads ?? (quick ? 3 : 15))
const rounds = Number(values.rounds ?? (quick ? 15 : 61))

if (!values.doors) await measureLoads({ count, only, rivals })
if (values.doors || !only.length) await measureDoors({ count, rounds })
