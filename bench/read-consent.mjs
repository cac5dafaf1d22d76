import { readFileSync } from 'node:fs'
import { readConsent } from '@clientlink/consent/server'
import { median } from './median.mjs'

/** @type {import('@clientlink/consent/server').ConsentOptions} */
const options = JSON.parse(readFileSync(new URL('../demo/choices.json', import.meta.url), 'utf8'))
const record = '1.ia0.tp2yly.20260301.v06bftnc3ftd62y.functional:1.analytics:1'

/** What a server is asked, from most to least often. */
const headers = {
  'an answer, among three cookies': `cl_session=0a1b2c3d; clientlink_choices=${record}; cl_csrf=0a1b2c3d`,
  'no answer yet': 'cl_session=0a1b2c3d; cl_csrf=0a1b2c3d',
  'an answer, among fifty cookies': `${'some_cookie_of_others=0123456789abcdef; '.repeat(49)}clientlink_choices=${record}`,
}

const aim = 500_000

/** How often a second `readConsent` answers on one core, with the same options: the median of rounds, after two for the compiler. */
export function measureReadConsent({ rounds = 15, calls = 100_000 } = {}) {
  console.log(
    `\nreadConsent, from a header, with the same options: calls a second, median of ${rounds} rounds`,
  )
  for (const [what, header] of Object.entries(headers)) {
    const rates = []
    for (let round = -2; round < rounds; round++) {
      const started = process.cpuUsage()
      for (let call = 0; call < calls; call++) readConsent(header, options, { region: 'DE', gpc: false })
      const { user, system } = process.cpuUsage(started)
      if (round >= 0) rates.push((calls / (user + system)) * 1e6)
    }
    const rate = Math.round(median(rates))
    console.log(`  ${what.padEnd(32)} ${rate.toLocaleString('en')}  ${rate < aim ? 'missed' : 'kept'}`)
  }
}
