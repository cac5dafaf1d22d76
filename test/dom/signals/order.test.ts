import { afterEach, beforeEach, expect, it } from 'vitest'
import { createConsent } from '../../../src/consent.ts'
import type { Consent } from '../../../src/model/contract.ts'
import { datadog } from '../../../src/signals/datadog.ts'
import { eventually } from '../eventually.ts'
import { noCookies } from '../no-cookies.ts'

let consent: Consent | undefined
beforeEach(noCookies)
afterEach(() => {
  consent?.destroy()
  document.body.replaceChildren()
})

it('a vendor hears of a yes before its gate opens, and of a no after it has shut', async () => {
  document.body.innerHTML = '<img data-consent="analytics" data-src="https://vendor.test/p.gif" alt="">'
  const gate = document.body.querySelector('img')
  const heard: string[] = []
  const sdk = {
    setTrackingConsent: (said: string) => void heard.push(`${said}, ${gate?.src ? 'open' : 'shut'}`),
  }
  consent = createConsent({ region: 'DE', loadWidget: null, signals: [datadog(sdk)] })
  expect(heard).toEqual(['not-granted, shut'])
  consent.acceptAll()
  await eventually(() => expect(gate?.src).toBe('https://vendor.test/p.gif'))
  consent.choose({ functional: false })
  consent.rejectAll()
  consent.acceptAll()
  expect(heard.slice(1)).toEqual(['granted, shut', 'not-granted, shut', 'granted, shut'])
  expect(gate?.src).toBe('https://vendor.test/p.gif')
})
