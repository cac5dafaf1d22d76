import { createHash, createPrivateKey, createPublicKey, generateKeyPairSync, sign, verify } from 'node:crypto'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'

/**
 * @typedef {object} Signer
 * @property {(text: string) => import('./signed.mjs').Signed} sign
 * @property {(text: string, signed: import('./signed.mjs').Signed) => boolean} isSigned by this key or a former one
 */

/**
 * What signs the log's heads and checkpoints (Ed25519), from PEM: a private key first, then, where keys were replaced,
 * the public keys of former ones, whose signatures stay good.
 * @param {string} pem
 * @returns {Signer}
 */
export function createSigner(pem) {
  const [own = '', ...former] = pem.match(/-----BEGIN [\s\S]+?-----END [A-Z ]+-----/g) ?? []
  const privateKey = createPrivateKey(own)
  if (privateKey.asymmetricKeyType !== 'ed25519')
    throw new TypeError('The log is signed with an Ed25519 key.')
  const keys = new Map([own, ...former].map(one => named(createPublicKey(one))))
  const [[key] = ['']] = keys
  return {
    sign: text => ({ key, signature: sign(null, Buffer.from(text), privateKey).toString('hex') }),
    isSigned(text, { key, signature }) {
      const known = keys.get(key)
      return Boolean(known && verify(null, Buffer.from(text), known, Buffer.from(signature, 'hex')))
    },
  }
}

/**
 * A public key under the name that signatures call it by.
 * @param {import('node:crypto').KeyObject} key
 * @returns {[string, import('node:crypto').KeyObject]}
 */
function named(key) {
  const der = key.export({ type: 'spki', format: 'der' })
  return [createHash('sha256').update(der).digest('hex').slice(0, 16), key]
}

/** A new private key, as PEM. */
export const newKey = () =>
  String(generateKeyPairSync('ed25519').privateKey.export({ type: 'pkcs8', format: 'pem' }))

/** The key in a file, made on first use and readable by its owner alone. */
export function keyIn(/** @type {string} */ file) {
  mkdirSync(dirname(file), { recursive: true, mode: 0o700 })
  try {
    writeFileSync(file, newKey(), { mode: 0o600, flag: 'wx' })
  } catch (error) {
    if (/** @type {NodeJS.ErrnoException} */ (error).code !== 'EEXIST') throw error
  }
  return readFileSync(file, 'utf8')
}
