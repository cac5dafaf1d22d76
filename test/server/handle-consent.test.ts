import { describe, expect, it, vi } from 'vitest'
import type { KeptReceipt } from '../../src/model/receipt.ts'
import { type ConsentEndpoint, handleConsent } from '../../src/server/handle-consent.ts'
import { cookies, daysAgo, name, now, options, parts, post, receipt, text } from './samples.ts'

/** What the endpoint answers, and what it had kept. */
async function asked(request: Request, more: Partial<ConsentEndpoint> = {}) {
  const kept: KeptReceipt[] = []
  const answer = await handleConsent(request, { options, keep: one => kept.push(one), now, ...more })
  const body = await answer.text()
  return {
    status: answer.status,
    headers: answer.headers,
    cookie: answer.headers.getSetCookie()[0],
    code: body && JSON.parse(body).code,
    message: body && JSON.parse(body).message,
    body,
    kept,
  }
}

/** A body of exactly so many bytes, with a receipt that would be kept. */
const ofSize = (bytes: number) => {
  const bare = JSON.stringify({ ...receipt(), pad: '' })
  return JSON.stringify({ ...receipt(), pad: 'x'.repeat(bytes - bare.length) })
}

/** A body that comes in pieces, without a length; `pulled` counts those that were asked for. */
function streamed(pieces: readonly Uint8Array[], headers = {}) {
  let pulled = 0
  let isCancelled = false
  const body = new ReadableStream<Uint8Array>(
    {
      pull(controller) {
        const piece = pieces[pulled++]
        if (piece) controller.enqueue(piece)
        else controller.close()
      },
      cancel() {
        isCancelled = true
      },
    },
    { highWaterMark: 0 },
  )
  const request = new Request('https://www.example.com/consent', {
    method: 'POST',
    body,
    headers: { 'content-type': 'text/plain', 'sec-fetch-site': 'same-origin', ...headers },
    duplex: 'half',
  } as RequestInit)
  return { request, seen: () => ({ pulled, isCancelled }) }
}

const bytes = (text: string) => new TextEncoder().encode(text)

describe('a receipt', () => {
  it('is kept with the time of the server, and answered by 204 without a word', async () => {
    const { status, body, kept, headers } = await asked(post(receipt()))
    expect({ status, body }).toEqual({ status: 204, body: '' })
    expect(kept).toEqual([{ ...receipt(), receivedAt: now }])
    expect(headers.get('cache-control')).toBe('no-store')
  })
  it.each([
    'application/json',
    'application/json; charset=utf-8',
    'APPLICATION/JSON',
    'text/plain',
    'text/plain;charset=UTF-8',
    'text/plain ; charset=x',
  ])('may come as %s', async type => {
    expect(await asked(post(receipt(), { 'content-type': type }))).toMatchObject({ status: 204, kept: [{}] })
  })
  it('loses every field that nobody knows, wherever it stands', async () => {
    const body = { ...receipt(), ip: '10.0.0.1', url: 'https://x', __proto__: null, receivedAt: 7, renew: '' }
    const { kept } = await asked(post(body))
    expect(kept).toEqual([{ ...receipt(), receivedAt: now }])
    const polluting = JSON.stringify(receipt()).replace('{', '{"__proto__":{"admin":true},')
    const again = await asked(post(polluting))
    expect(again.kept).toEqual([{ ...receipt(), receivedAt: now }])
    expect(Object.getPrototypeOf(again.kept[0])).toBe(Object.prototype)
  })
  it('is all that reaches `keep`: nothing of who sent it, from where, with what', async () => {
    const keep = vi.fn()
    const told = {
      'user-agent': 'Secret/1.0',
      'x-forwarded-for': '203.0.113.9',
      referer: 'https://www.example.com/secret',
      authorization: 'Bearer secret',
      cookie: `${cookies({})}; session=secret`,
      'cf-ipcountry': 'CA',
      'accept-language': 'fr-CA',
    }
    const request = post({ ...receipt(), renew: '' }, told, 'https://www.example.com/consent?user=secret')
    await handleConsent(request, { options, keep, now })
    expect(keep.mock.calls).toEqual([[{ ...receipt(), receivedAt: now }]])
    expect(keep.mock.contexts.every(one => one === undefined || one === keep)).toBe(true)
  })
  it('may come twice, and is handed over twice with the same id', async () => {
    const [one, two] = [await asked(post(receipt())), await asked(post(receipt()))]
    expect(one.kept[0]?.id).toBe(two.kept[0]?.id)
  })
  it('is answered when it is kept, not before', async () => {
    let isKept = false
    const keep = async () => {
      await new Promise(done => setImmediate(done))
      isKept = true
    }
    const answer = await handleConsent(post(receipt()), { options, keep })
    expect({ isKept, status: answer.status }).toEqual({ isKept: true, status: 204 })
  })
  it('is stamped now where no time is given', async () => {
    const kept: KeptReceipt[] = []
    const before = Date.now()
    await handleConsent(post(receipt()), { options, keep: one => kept.push(one) })
    expect(kept[0]?.receivedAt).toBeGreaterThanOrEqual(before)
    expect(kept[0]?.receivedAt).toBeLessThanOrEqual(Date.now())
  })

  const wrong: Record<string, readonly unknown[]> = {
    version: [2, '1', null, undefined],
    id: ['', 'a'.repeat(21), 'a'.repeat(23), `${'a'.repeat(21)};`, 7, null, `${'a'.repeat(22)}\n`],
    previous: ['', 'x', 7, undefined, false],
    at: [0, -1, 1.5, '7', null, 36 ** 7, 1e308],
    act: ['seen', 'accept', '', null, ['save']],
    choices: [null, [], 'x', { a: 1 }, { a: 'true' }, { 'A b': true }, { [`a${'b'.repeat(32)}`]: true }],
    basis: [null, { analytics: 'guess' }, { analytics: null }],
    regime: ['opt', '', null],
    source: ['ip', '', null],
    gpc: [0, 'true', null],
    policy: ['2026', '2026-03-01T00:00:00Z', null, 7],
    sdk: ['', 'a b', 'x'.repeat(65), null],
    text: [null, 'a b', 'x'.repeat(65), '<b>'],
    by: ['mail', '', null],
    layout: ['watch', '', null],
  }
  it.each(Object.entries(wrong))('is refused whole where its %s is wrong, by name', async (field, values) => {
    for (const value of values) {
      const { status, code, message, kept } = await asked(post(receipt({ [field]: value })))
      expect({ value, status, code, kept }).toEqual({ value, status: 400, code: 'bad-receipt', kept: [] })
      expect(message).toContain(`"${field}"`)
    }
  })
  it('of more than 32 categories is refused', async () => {
    const many = (count: number) =>
      Object.fromEntries(Array.from({ length: count }, (_, i) => [`c${i}`, false]))
    expect(await asked(post(receipt({ choices: many(32) })))).toMatchObject({ status: 204 })
    expect(await asked(post(receipt({ choices: many(33) })))).toMatchObject({ status: 400 })
  })
  it('is no receipt by half', async () => {
    expect(await asked(post({ version: 1 }))).toMatchObject({ status: 400, code: 'bad-receipt', kept: [] })
    expect(await asked(post({ hello: 'world' }))).toMatchObject({
      status: 400,
      code: 'bad-receipt',
      kept: [],
    })
  })
})

describe('the method', () => {
  it.each(['GET', 'HEAD', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'])('is not %s', async method => {
    const request = new Request('https://www.example.com/consent', {
      method,
      headers: { 'sec-fetch-site': 'same-origin', origin: 'https://www.example.com', cookie: cookies({}) },
    })
    const { status, code, headers, cookie, kept } = await asked(request)
    expect({ status, code, cookie, kept }).toEqual({
      status: 405,
      code: 'not-post',
      cookie: undefined,
      kept: [],
    })
    expect(headers.get('allow')).toBe('POST')
  })
})

describe('the page that sends', () => {
  const from = (headers: Record<string, string | undefined>, url?: string) => {
    const request = post({ ...receipt(), renew: '' }, { cookie: cookies({}) }, url)
    for (const [key, value] of Object.entries(headers))
      value === undefined ? request.headers.delete(key) : request.headers.set(key, value)
    return asked(request)
  }
  const refusal = { status: 403, code: 'other-origin', kept: [], cookie: undefined }

  it.each(['cross-site', 'same-site', 'none', 'nonsense'])(
    'is refused where it is %s, whatever its origin says',
    async site => {
      expect(await from({ 'sec-fetch-site': site })).toMatchObject(refusal)
    },
  )
  it('is told by its origin where the browser is too old to say more', async () => {
    const old = { 'sec-fetch-site': undefined }
    expect(await from(old)).toMatchObject({ status: 204, kept: [{}], cookie: expect.any(String) })
    for (const origin of [
      undefined,
      'null',
      '',
      'https://example.com',
      'https://evil.test',
      'https://www.example.com.evil.test',
      'https://www.example.com:8443',
      'https://evil.test/www.example.com',
    ])
      expect(await from({ ...old, origin }), `${origin}`).toMatchObject(refusal)
  })
  it('is compared with the host that the browser asked, behind a proxy', async () => {
    const behind = (headers: Record<string, string>) =>
      from({ 'sec-fetch-site': undefined, ...headers }, 'http://10.0.0.7:3000/consent')
    expect(await behind({})).toMatchObject(refusal)
    expect(await behind({ host: 'www.example.com' })).toMatchObject({ status: 204 })
    expect(await behind({ 'x-forwarded-host': 'www.example.com' })).toMatchObject({ status: 204 })
    expect(await behind({ 'x-forwarded-host': 'www.example.com, inner.test' })).toMatchObject({ status: 204 })
    expect(await behind({ 'x-forwarded-host': 'other.test' })).toMatchObject(refusal)
  })
  it('gets no header that lets another origin read', async () => {
    const { headers } = await from({ 'sec-fetch-site': 'cross-site', origin: 'https://evil.test' })
    expect(headers.get('access-control-allow-origin')).toBeNull()
    expect((await from({})).headers.get('access-control-allow-origin')).toBeNull()
  })
})

describe('a page of another origin that is listed', () => {
  const origins = ['https://app.example.com']
  const theirs = { origin: 'https://app.example.com', 'sec-fetch-site': 'same-site' }

  it('may send receipts, and hears that they were kept', async () => {
    for (const site of ['same-site', 'cross-site']) {
      const { status, kept, headers } = await asked(post(receipt(), { ...theirs, 'sec-fetch-site': site }), {
        origins,
      })
      expect({ status, kept: kept.length }).toEqual({ status: 204, kept: 1 })
      expect(headers.get('access-control-allow-origin')).toBe('https://app.example.com')
      expect(headers.get('vary')).toContain('origin')
    }
  })
  it('may ask beforehand', async () => {
    const ask = (origin: string) =>
      new Request('https://www.example.com/consent', {
        method: 'OPTIONS',
        headers: { ...theirs, origin, 'access-control-request-method': 'POST' },
      })
    const { status, headers, kept } = await asked(ask('https://app.example.com'), { origins })
    expect({ status, kept }).toEqual({ status: 204, kept: [] })
    expect(Object.fromEntries(headers)).toMatchObject({
      'access-control-allow-origin': 'https://app.example.com',
      'access-control-allow-methods': 'POST',
      'access-control-allow-headers': 'content-type',
    })
    const refused = await asked(ask('https://evil.test'), { origins })
    expect(refused.status).toBe(405)
    expect(refused.headers.get('access-control-allow-origin')).toBeNull()
  })
  it('is refused in words it can read', async () => {
    const { status, code, headers } = await asked(post('{', theirs), { origins })
    expect({ status, code }).toEqual({ status: 400, code: 'bad-json' })
    expect(headers.get('access-control-allow-origin')).toBe('https://app.example.com')
  })
  it('never has a cookie renewed, nor sends one', async () => {
    const { cookie, headers } = await asked(
      post({ ...receipt(), renew: 'example.com' }, { ...theirs, cookie: cookies({}) }),
      {
        origins,
      },
    )
    expect(cookie).toBeUndefined()
    expect(headers.get('access-control-allow-credentials')).toBeNull()
  })
  it.each([
    'https://app.example.com.evil.test',
    'http://app.example.com',
    'https://app.example.com:1',
    'null',
  ])('is not %s', async origin => {
    expect(await asked(post(receipt(), { ...theirs, origin }), { origins })).toMatchObject({
      status: 403,
      kept: [],
    })
  })
})

describe('the type', () => {
  it.each([
    '',
    'application/x-www-form-urlencoded',
    'multipart/form-data; boundary=x',
    'text/html',
    'application/jsonp',
    'text/plainer',
    'x application/json',
  ])('is not %j', async type => {
    const request = post({ ...receipt(), renew: '' }, { 'content-type': type || 'x', cookie: cookies({}) })
    if (!type) request.headers.delete('content-type')
    expect(await asked(request)).toMatchObject({ status: 415, code: 'bad-type', kept: [], cookie: undefined })
  })
})

describe('the size', () => {
  it('may be 4096 bytes, and not one more', async () => {
    expect(await asked(post(ofSize(4096)))).toMatchObject({ status: 204, kept: [{}] })
    expect(await asked(post(ofSize(4097)))).toMatchObject({ status: 413, code: 'too-large', kept: [] })
  })
  it('is counted in bytes, not in letters', async () => {
    const letters = (count: number) => JSON.stringify({ ...receipt(), pad: 'é'.repeat(count) })
    const room = Math.floor((4096 - letters(0).length) / 2)
    expect(await asked(post(letters(room)))).toMatchObject({ status: 204 })
    expect(await asked(post(letters(room + 1)))).toMatchObject({ status: 413 })
  })
  it('is refused by the length that is told, without a look at the body', async () => {
    const { request, seen } = streamed([bytes('{}')], { 'content-length': '1000000' })
    expect(await asked(request)).toMatchObject({ status: 413 })
    expect(seen().pulled).toBe(0)
  })
  it('is counted where no length is told, and reading stops there', async () => {
    const { request, seen } = streamed(Array.from({ length: 1000 }, () => bytes('x'.repeat(1000))))
    expect(await asked(request)).toMatchObject({ status: 413, kept: [] })
    expect(seen()).toEqual({ pulled: 5, isCancelled: true })
  })
  it('is counted where the length that is told is too small', async () => {
    const { request } = streamed([bytes(ofSize(4097))], { 'content-length': '12' })
    expect(await asked(request)).toMatchObject({ status: 413, kept: [] })
  })
  it('may come in pieces, a letter cut in two', async () => {
    const whole = bytes(JSON.stringify({ ...receipt(), pad: 'é' }))
    const pieces = Array.from(whole, one => Uint8Array.of(one))
    expect(await asked(streamed(pieces).request)).toMatchObject({ status: 204, kept: [receipt()] })
    expect(
      await asked(streamed([bytes(ofSize(4096).slice(0, 9)), bytes(ofSize(4096).slice(9))]).request),
    ).toMatchObject({
      status: 204,
    })
  })
})

describe('a body', () => {
  it.each([
    '',
    ' ',
    '{',
    'null',
    '7',
    '"text"',
    '[]',
    '[{}]',
    'undefined',
    '{"version":1,}',
    '\u0000',
    "{'a':1}",
  ])('is no receipt where it is %j', async body => {
    const request = post(body, { cookie: cookies({}) })
    expect(await asked(request)).toMatchObject({ status: 400, code: 'bad-json', kept: [], cookie: undefined })
  })
  it('that breaks off is none', async () => {
    const broken = new ReadableStream({
      pull(controller) {
        controller.error(new Error('gone'))
      },
    })
    const request = new Request('https://www.example.com/consent', {
      method: 'POST',
      body: broken,
      headers: { 'content-type': 'text/plain', 'sec-fetch-site': 'same-origin' },
      duplex: 'half',
    } as RequestInit)
    expect(await asked(request)).toMatchObject({ status: 400, code: 'bad-json' })
  })
  it('that was read before is none', async () => {
    const request = post(receipt())
    await request.text()
    expect(await asked(request)).toMatchObject({ status: 400, code: 'bad-json' })
  })
  it('that is no UTF-8 is none', async () => {
    expect(await asked(streamed([Uint8Array.of(0xff, 0xfe, 0x7b)]).request)).toMatchObject({ status: 400 })
  })
})

describe('what could not be kept', () => {
  it.each([
    [
      'throws',
      () => {
        throw new Error('no database')
      },
    ],
    ['rejects', () => Promise.reject(new Error('no database'))],
    ['rejects with nothing', () => Promise.reject()],
  ])('is answered by 503 where `keep` %s; the cookie is renewed all the same', async (_, keep) => {
    const request = post({ ...receipt(), renew: 'example.com' }, { cookie: cookies({}) })
    const { status, code, body, cookie } = await asked(request, { keep })
    expect({ status, code }).toEqual({ status: 503, code: 'not-kept' })
    expect(cookie).toContain('Domain=example.com')
    expect(body).not.toContain('database')
  })
})

describe('the cookie', () => {
  const mine = text({ at: daysAgo(3) })
  const renew = (body: unknown, more: Partial<ConsentEndpoint> = {}, headers = {}) =>
    asked(post(body, { cookie: cookies(mine), ...headers }), more)

  it('is written again on the domain where the page keeps it', async () => {
    const { status, cookie } = await renew({ ...receipt(), renew: 'example.com' })
    expect(status).toBe(204)
    expect(cookie).toMatch(new RegExp(`^${name}=`))
    expect(parts(cookie)).toMatchObject({
      value: mine,
      domain: 'example.com',
      'max-age': `${362 * 86400}`,
      secure: true,
    })
  })
  it('is written again without a receipt, and nothing is kept', async () => {
    const { status, cookie, kept } = await renew({ renew: '' })
    expect({ status, kept }).toEqual({ status: 204, kept: [] })
    expect(parts(cookie)).toMatchObject({ value: mine })
    expect(parts(cookie)).not.toHaveProperty('domain')
  })
  it('is left alone where the page does not ask', async () => {
    for (const body of [receipt(), {}, { renew: true }, { renew: null }, { ...receipt(), renew: 1 }])
      expect(await renew(body)).toMatchObject({ status: 204, cookie: undefined })
  })
  it('stays where the page has it, though the options name a domain of another site', async () => {
    const shared = { ...options, cookie: { domain: 'example.org' } }
    expect(parts((await renew({ renew: 'example.com' }, { options: shared })).cookie).domain).toBe(
      'example.com',
    )
    const own = { ...options, cookie: { domain: 'example.com' } }
    expect(parts((await renew({ renew: '.example.com' }, { options: own })).cookie).domain).toBe(
      'example.com',
    )
  })
  it.each(['evil.test', 'com', 'example.com; Domain=evil.test', 'example.com\r\nSet-Cookie: a=b'])(
    'goes to no domain that is not this host’s: %j',
    async domain => {
      const { cookie } = await renew({ renew: domain })
      expect(parts(cookie)).not.toHaveProperty('domain')
      expect(cookie).not.toMatch(/evil|[\r\n]|a=b/)
    },
  )
  it('is written once, and no other with it', async () => {
    const answer = await handleConsent(post({ renew: '' }, { cookie: `a=1; ${cookies(mine)}` }), {
      options,
      keep() {},
      now,
    })
    expect(answer.headers.getSetCookie()).toHaveLength(1)
  })
  it('is not written where there is no record, a broken one, or a later SDK’s', async () => {
    for (const cookie of ['', 'a=1', cookies('broken'), cookies('2.later'), cookies({ at: daysAgo(365) })])
      expect(await renew({ renew: '' }, {}, { cookie })).toMatchObject({ status: 204, cookie: undefined })
  })
  it('goes with no refusal', async () => {
    const refused = [
      { ...receipt(), id: 'x', renew: '' },
      { version: 1, renew: '' },
    ]
    for (const body of refused) expect(await renew(body)).toMatchObject({ status: 400, cookie: undefined })
    expect(await renew(ofSize(5000))).toMatchObject({ status: 413, cookie: undefined })
  })
})

describe('a refusal', () => {
  it('is JSON with a code for programs and a sentence for people, and is not kept by caches', async () => {
    const { headers, body } = await asked(post('{'))
    expect(headers.get('content-type')).toBe('application/json')
    expect(headers.get('cache-control')).toBe('no-store')
    expect(Object.keys(JSON.parse(body))).toEqual(['code', 'message'])
    expect(JSON.parse(body).message).toMatch(/^[A-Z].*\.$/)
  })
  it('repeats nothing of what was sent', async () => {
    const { body } = await asked(post({ ...receipt(), id: '<script>secret</script>' }))
    expect(body).not.toContain('secret')
  })
})

it('mistakes in the options throw, whatever is asked', async () => {
  const bad = { options: { region: 'Germany' }, keep() {} }
  await expect(handleConsent(post(receipt()), bad)).rejects.toMatchObject({ code: 'bad-region' })
  await expect(handleConsent(new Request('https://a.test/'), bad)).rejects.toMatchObject({
    code: 'bad-region',
  })
})
