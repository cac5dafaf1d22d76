import { expect, it } from 'vitest'
import { isSameSite } from '../../src/model/same-site.ts'

it.each([
  ['www.clientlink.io', 'www.clientlink.io', true],
  ['api.clientlink.io', 'www.clientlink.io', true],
  ['clientlink.io', 'www.clientlink.io', true],
  ['a.b.clientlink.io', 'clientlink.io', true],
  ['posthog.com', 'clientlink.io', false],
  ['notclientlink.io', 'clientlink.io', false],
  ['shop.example.co.uk', 'www.example.co.uk', true],
  ['other.co.uk', 'www.example.co.uk', false],
  // Read strictly: nobody here knows that `sap.de` is no public suffix.
  ['api.sap.de', 'www.sap.de', false],
  ['sap.de', 'www.sap.de', true],
  ['localhost', 'localhost', true],
  ['127.0.0.1', '127.0.0.1', true],
  ['10.0.0.1', '127.0.0.1', false],
  ['[::1]', '[::2]', false],
])('%s on a page of %s: %s', (host, own, isSame) => {
  expect(isSameSite(host, own)).toBe(isSame)
})
