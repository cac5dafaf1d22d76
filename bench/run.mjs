import { parseArgs } from 'node:util'
import { measureDoors } from './doors.mjs'
import { measureLoads } from './loads.mjs'
import { measureReadConsent } from './read-consent.mjs'
import { measureTabs } from './tabs.mjs'

// `npm run bench`: what we cost a page as it loads, what the guard's doors cost it afterwards, how soon another tab
// knows, and how fast a server reads what was chosen. README.md has the options, and says how it is measured.

const { values } = parseArgs({
  options: {
    loads: { type: 'string' },
    rounds: { type: 'string' },
    quick: { type: 'boolean', default: false },
    only: { type: 'string', multiple: true, default: [] },
    rivals: { type: 'boolean', default: false },
    doors: { type: 'boolean', default: false },
    tabs: { type: 'boolean', default: false },
    server: { type: 'boolean', default: false },
  },
})
const { only, rivals, quick } = values
const count = Number(values.loads ?? (quick ? 3 : 15))
const rounds = Number(values.rounds ?? (quick ? 15 : 61))

const isAll = !values.doors && !values.tabs && !values.server
if (isAll) await measureLoads({ count, only, rivals })
if (values.doors || (isAll && !only.length)) await measureDoors({ count, rounds })
if (values.tabs || (isAll && !only.length)) await measureTabs({ count })
if (values.server || (isAll && !only.length)) measureReadConsent()
