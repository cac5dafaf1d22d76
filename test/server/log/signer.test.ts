import { createPublicKey, generateKeyPairSync } from 'node:crypto'
import { mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { createSigner, keyIn, newKey } from '../../../demo/server/receipts/signer.mjs'

test('what a key has signed is told from what it has not', () => {
  const signer = createSigner(newKey())
  const signed = signer.sign('head at 5')
  expect(signer.isSigned('head at 5', signed)).toBe(true)
  expect(signer.isSigned('head at 6', signed)).toBe(false)
  expect(createSigner(newKey()).isSigned('head at 5', signed)).toBe(false)
  expect(signer.isSigned('head at 5', { ...signed, signature: '' })).toBe(false)
})

test('what a former key has signed stays good while its public half is given', () => {
  const former = newKey()
  const signed = createSigner(former).sign('head at 5')
  const publicHalf = createPublicKey(former).export({ type: 'spki', format: 'pem' })
  expect(createSigner(`${newKey()}${publicHalf}`).isSigned('head at 5', signed)).toBe(true)
})

test('a key of another kind is refused', () => {
  const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' })
  expect(() => createSigner(String(privateKey.export({ type: 'pkcs8', format: 'pem' })))).toThrow('Ed25519')
})

test('the key is made once, for its owner alone', () => {
  const folder = mkdtempSync(join(tmpdir(), 'receipts-key-'))
  const file = join(folder, 'new', 'key.pem')
  const key = keyIn(file)
  expect(keyIn(file)).toBe(key)
  expect(statSync(file).mode & 0o777).toBe(0o600)
  rmSync(folder, { recursive: true })
})
