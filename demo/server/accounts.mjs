import { consentCookie, forgottenCookie, mergeRecords } from '@clientlink/consent/server'
import { options } from './choices.mjs'
import { cookieIn } from './cookie-in.mjs'

/** Until the sign-out, and no shorter than the record: else a person's would be left to the machine. */
const lasting = 'Path=/; Max-Age=31536000; HttpOnly; SameSite=Lax'
const recordIn = (/** @type {string} */ header) => cookieIn(header, 'clientlink_choices')

/** The people of the demo, and the record of consent each of them has, on whatever device it was given. */
export function createAccounts() {
  /** @type {Map<string, string | undefined>} */
  const records = new Map([
    ['ada', undefined],
    ['ben', undefined],
  ])
  const nameIn = (/** @type {string} */ header) => {
    const name = cookieIn(header, 'cl_account')
    return name && records.has(name) ? name : undefined
  }

  return {
    /** Takes a signed-in visitor's present record into their account. */
    keep(/** @type {string} */ header) {
      const name = nameIn(header)
      if (name) records.set(name, mergeRecords(recordIn(header), records.get(name)))
    },
    /**
     * Signs in: the account's record follows the person here, and what the device had is put by.
     * @param {Request} request
     * @param {string} name
     */
    signIn(request, name) {
      if (!records.has(name)) return new Response(null, { status: 404 })
      const header = request.headers.get('cookie') ?? ''
      const mine = recordIn(header)
      // Somebody else who is still signed in here leaves nothing of theirs to the next.
      const device = nameIn(header) ? cookieIn(header, 'cl_device') : mine
      const record = mergeRecords(device, records.get(name))
      records.set(name, record)
      return answer([
        `cl_account=${name}; ${lasting}`,
        `cl_device=${device ?? ''}; ${lasting}`,
        record && consentCookie(request, options, { record }),
      ])
    },
    /**
     * Signs out: the device returns to what it had of its own. The page has called `consent.reset()` before.
     * @param {Request} request
     */
    signOut(request) {
      const device = cookieIn(request.headers.get('cookie') ?? '', 'cl_device')
      return answer([
        'cl_account=; Path=/; HttpOnly; Max-Age=0',
        'cl_device=; Path=/; HttpOnly; Max-Age=0',
        device ? consentCookie(request, options, { record: device }) : forgottenCookie(request, options),
      ])
    },
    nameIn,
  }
}

function answer(/** @type {(string | undefined)[]} */ cookies) {
  const response = new Response(null, { status: 204, headers: { 'cache-control': 'no-store' } })
  for (const cookie of cookies) if (cookie) response.headers.append('set-cookie', cookie)
  return response
}

/** @typedef {ReturnType<typeof createAccounts>} Accounts */
