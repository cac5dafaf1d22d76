import { describe, expect, it } from 'vitest'
import { deriveState } from '../../src/model/derive-state.ts'
import { ConsentError } from '../../src/model/error.ts'
import { recipientHash } from '../../src/model/recipients.ts'
import { codes, from, mistake, now, printed, site } from './samples.ts'

const analytics = (declares: unknown) => ({ categories: { analytics: { declares } } })

describe('without options', () => {
  const resolved = site()

  it('the three categories of the privacy policy stand in its order', () => {
    expect(resolved.categories.map(({ name, default: wish }) => `${name} ${wish}`)).toEqual([
      'necessary on',
      'functional on',
      'analytics region',
    ])
  })
  it('nothing else is asked for', () => {
    expect(resolved).toMatchObject({
      policy: {},
      rules: {},
      cookie: { name: 'clientlink_choices', path: '/', domain: undefined },
      locale: undefined,
      theme: 'auto',
      strict: false,
    })
    expect(resolved.region?.()).toBeUndefined()
  })
})

describe('what a site says', () => {
  it('adds categories of its own after ours, with their defaults', () => {
    const { categories } = site({
      categories: { marketing: { title: 'Ads' }, analytics: { default: 'off' }, chat: { default: 'on' } },
    })
    expect(categories.map(({ name, default: wish }) => `${name} ${wish}`)).toEqual([
      'necessary on',
      'functional on',
      'analytics off',
      'marketing region',
      'chat on',
    ])
    expect(categories[3]?.title).toBe('Ads')
  })
  it('names recipients by a word or in full', () => {
    const { categories } = site({
      categories: { analytics: { recipients: ['Datadog', { name: 'PostHog', country: 'DE', url: '/x' }] } },
    })
    expect(categories[2]?.hashes).toEqual(['Datadog', 'PostHog'].map(recipientHash))
    expect(categories[2]?.recipients).toEqual([
      { name: 'Datadog' },
      { name: 'PostHog', country: 'DE', url: '/x' },
    ])
  })
  it('gives the region as a code or as a function, which is called later', () => {
    expect(site({ region: 'US-CA' }).region?.()).toBe('US-CA')
    const region = () => 'DE'
    expect(site({ region }).region).toBe(region)
  })
  it('may leave the region to a server that knows none', () => {
    for (const region of ['', 'XX', 'T1', 'de', 'us_ca']) expect(codes({ region })).toEqual([])
  })
  it('keeps the cookie where it says nothing of it', () => {
    expect(site({ cookie: { domain: '.example.com' } }).cookie).toEqual({
      name: 'clientlink_choices',
      path: '/',
      domain: '.example.com',
    })
  })
  it('announces a policy', () => {
    const policy = {
      version: '2026-03-01',
      updated: '2026-04-01',
      url: 'https://example.com/privacy',
      archive: '/archive',
      contact: 'mailto:privacy@example.com',
      next: { effective: '2026-12-24', material: true, summary: 'x', url: '/next' },
    }
    expect(site({ policy }).policy).toEqual(policy)
  })
  it('may hold what was left undefined', () => {
    const policy = { version: undefined, url: undefined, next: undefined }
    expect(
      codes({ policy, rules: undefined, region: undefined, assets: undefined, records: undefined }),
    ).toEqual([])
  })
  it('is left as it was', () => {
    const options = Object.freeze({
      policy: Object.freeze({ version: '2026-03-01' }),
      categories: Object.freeze({
        analytics: Object.freeze({ declares: Object.freeze([{ cookie: '_ga' }]) }),
      }),
    })
    expect(() => site(options)).not.toThrow()
  })
})

/** What the site wrote, the code and the value a program reads, and the way out a person reads. */
const mistakes: [said: string, options: unknown, code: string, value: unknown, wayOut: RegExp][] = [
  ['a region that is a name', { region: 'Germany' }, 'bad-region', 'Germany', /"Germany".*"DE"/],
  ['a region a server failed to fill in', { region: '{{region}}' }, 'bad-region', '{{region}}', /ISO 3166/],
  ['a region of three letters', { region: 'DEU' }, 'bad-region', 'DEU', /ISO 3166/],
  ['a rule for a name', { rules: { Germany: 'opt-in' } }, 'bad-rule', 'Germany', /"CA-QC"/],
  ['a rule that is no regime', { rules: { BR: 'strict' } }, 'bad-rule', 'BR', /"opt-in" or "opt-out"/],
  ['rules by another word', { rules: 'tough' }, 'bad-rule', 'tough', /"strict"/],
  ['a version that is no date', { policy: { version: 'v2' } }, 'bad-date', 'v2', /"2026-03-01"/],
  ['a version that is a number', { policy: { version: 20260301 } }, 'bad-date', 20260301, /"2026-03-01"/],
  ['a version that is no day', { policy: { version: '2026-02-30' } }, 'bad-date', '2026-02-30', /ISO date/],
  ['an update that is no date', { policy: { updated: 'May' } }, 'bad-date', 'May', /ISO date/],
  [
    'an announcement that is no date',
    { policy: { next: { effective: 'soon', material: true } } },
    'bad-date',
    'soon',
    /ISO date/,
  ],
  ['an announcement without a date', { policy: { next: { material: true } } }, 'bad-date', '', /ISO date/],
  [
    'a javascript: policy',
    { policy: { url: 'javascript:alert(1)' } },
    'bad-url',
    'javascript:alert(1)',
    /https:/,
  ],
  ['a javascript: archive', { policy: { archive: 'JAVASCRIPT:0' } }, 'bad-url', 'JAVASCRIPT:0', /https:/],
  ['a javascript: contact', { policy: { contact: ' javascript:0' } }, 'bad-url', ' javascript:0', /mailto:/],
  [
    'a javascript: announcement',
    { policy: { next: { effective: '2026-12-24', material: true, url: 'javascript:0' } } },
    'bad-url',
    'javascript:0',
    /https:/,
  ],
  [
    'a javascript: link of a recipient',
    { categories: { analytics: { recipients: [{ name: 'x', url: 'javascript:0' }] } } },
    'bad-url',
    'javascript:0',
    /https:/,
  ],
  ['a javascript: endpoint', { records: { endpoint: 'javascript:0' } }, 'bad-url', 'javascript:0', /https:/],
  [
    'a data: endpoint of a region',
    { records: { endpoint: { DE: 'data:x' } } },
    'bad-url',
    'data:x',
    /https:/,
  ],
  ['javascript: assets', { assets: 'javascript:0' }, 'bad-url', 'javascript:0', /https:/],
  ['a link that is no text', { policy: { url: 5 } }, 'bad-url', 5, /https:/],
  [
    'a host with a scheme',
    analytics([{ host: 'https://x.com' }]),
    'bad-host',
    'https://x.com',
    /example\.com/,
  ],
  ['a host with a star', analytics([{ host: '*.x.com' }]), 'bad-host', '*.x.com', /example\.com/],
  [
    'a forbidden host with a scheme',
    { never: ['https://x.com'] },
    'bad-host',
    'https://x.com',
    /"https:\/\/x\.com"/,
  ],
  ['a cookie name with a semicolon', { cookie: { name: 'a;b' } }, 'bad-cookie', 'a;b', /letters, digits/],
  ['a cookie name that is empty', { cookie: { name: '' } }, 'bad-cookie', '', /letters, digits/],
  ['a cookie path with more in it', { cookie: { path: '/; Secure' } }, 'bad-cookie', '/; Secure', /spaces/],
  ['a cookie domain with a space', { cookie: { domain: 'a b' } }, 'bad-cookie', 'a b', /spaces/],
  [
    'a category name with a capital',
    { categories: { Marketing: {} } },
    'bad-category',
    'Marketing',
    /"Marketing".*small letters/,
  ],
  ['a category name with a dot', { categories: { 'a.b': {} } }, 'bad-category', 'a.b', /small letters/],
  [
    'a category name of 33 letters',
    { categories: { ['a'.repeat(33)]: {} } },
    'bad-category',
    'a'.repeat(33),
    /small/,
  ],
  [
    'a category name of the language',
    { categories: { constructor: { default: 'region' } } },
    'bad-category',
    'constructor',
    /"constructor"/,
  ],
  [
    'a category name of the prototype',
    { categories: JSON.parse('{"__proto__":{}}') },
    'bad-category',
    '__proto__',
    /_/,
  ],
  [
    'necessary that is off',
    { categories: { necessary: { default: 'off' } } },
    'bad-option',
    'off',
    /"necessary"/,
  ],
  [
    'necessary by region',
    { categories: { necessary: { default: 'region' } } },
    'bad-option',
    'region',
    /"necessary"/,
  ],
  [
    'another default',
    { categories: { analytics: { default: 'maybe' } } },
    'bad-option',
    'maybe',
    /"analytics"/,
  ],
  [
    'a default that is true',
    { categories: { analytics: { default: true } } },
    'bad-option',
    true,
    /"analytics"/,
  ],
  [
    'a recipient without a name',
    { categories: { analytics: { recipients: [{ country: 'US' }] } } },
    'no-name',
    { country: 'US' },
    /"analytics"/,
  ],
  [
    'a recipient that is empty',
    { categories: { analytics: { recipients: [''] } } },
    'no-name',
    { name: '' },
    /"analytics"/,
  ],
  [
    'a declaration without a name',
    analytics([{ purpose: 'x' }]),
    'no-name',
    { kind: 'cookie', pattern: '', category: 'analytics', purpose: 'x' },
    /"analytics".*no cookie/,
  ],
  [
    'a declaration that is a plain word',
    analytics(['_ga']),
    'no-name',
    { kind: 'cookie', pattern: '', category: 'analytics' },
    /"analytics".*no cookie/,
  ],
  ['an expression that is none', analytics([{ cookie: '/(/' }]), 'bad-pattern', '/(/', /"\/\(\/"/],
  [
    'a claim on the record of consent',
    analytics([{ cookie: 'clientlink_choices' }]),
    'own-cookie',
    'clientlink_choices',
    /record of consent/,
  ],
  [
    'a glob on the record of consent',
    analytics([{ cookie: 'client*' }]),
    'own-cookie',
    'client*',
    /record of consent/,
  ],
  [
    'an expression on the record of consent',
    analytics([[{ storage: '/_choices$/' }]]),
    'own-cookie',
    '/_choices$/',
    /record of consent/,
  ],
  [
    'a glob on the record of consent under another name',
    { cookie: { name: 'my_consent' }, ...analytics([{ cookie: 'my_*' }]) },
    'own-cookie',
    'my_*',
    /record of consent/,
  ],
  [
    'two equal claims',
    {
      categories: {
        functional: { declares: [{ cookie: 'id' }] },
        analytics: { declares: [{ cookie: 'id' }] },
      },
    },
    'equal-claims',
    'id',
    /"functional".*"analytics"/,
  ],
  [
    'two equal claims on a host',
    {
      categories: {
        analytics: { declares: [{ host: 'x.com' }] },
        marketing: { declares: [[{ host: 'x.com' }]] },
      },
    },
    'equal-claims',
    'x.com',
    /"analytics".*"marketing"/,
  ],
]

describe('the npm import', () => {
  it.each(mistakes)('throws at once at %s', (_, options, code, value, wayOut) => {
    const error = mistake(options)
    expect(error).toBeInstanceOf(ConsentError)
    expect(error.name).toBe('ConsentError')
    expect(error.code).toBe(code)
    expect(error.value).toEqual(value)
    expect(error.message).toMatch(wayOut)
    expect(error.message).toContain(code)
  })
})

describe('the script tag', () => {
  it.each(mistakes)('prints %s once, and treats every region as opt-in', (_, options, code) => {
    const { errors, resolved } = printed(options)
    expect(errors.map(error => error.code)).toEqual([code])
    expect(resolved.strict).toBe(true)
    const state = deriveState(resolved, { hints: from('US'), record: undefined, gpc: false, now })
    expect(state.regime).toBe('opt-in')
    expect(state.choices.analytics).toBe(false)
    expect(state.choices.necessary).toBe(true)
  })

  it('prints every mistake there is', () => {
    expect(
      codes({
        region: 'Germany',
        policy: { version: 'v2', url: 'javascript:0' },
        ...analytics([{ cookie: '/(/' }, { host: 'https://x' }, { cookie: '_ga' }]),
      }).sort(),
    ).toEqual(['bad-date', 'bad-host', 'bad-pattern', 'bad-region', 'bad-url'])
  })
  it('drops the bad entry and keeps the good ones', () => {
    const { resolved } = printed({
      policy: {
        version: 'v2',
        updated: '2026-03-01',
        url: 'javascript:0',
        next: { effective: 'soon', material: true },
      },
      cookie: { name: 'a;b' },
      categories: {
        Bad: {},
        functional: { declares: [{ cookie: 'id' }] },
        analytics: {
          default: 'maybe',
          recipients: [{ name: 'Datadog', url: 'javascript:0' }, { country: 'US' }],
          declares: [
            { cookie: '_ga' },
            { cookie: 'id' },
            { cookie: '*' },
            { host: 'https://x.com' },
            { host: 'x.com' },
          ],
        },
      },
    })
    expect(resolved.policy).toEqual({ updated: '2026-03-01' })
    expect(resolved.cookie.name).toBe('clientlink_choices')
    expect(resolved.categories.map(({ name }) => name)).toEqual(['necessary', 'functional', 'analytics'])
    const [, functional, analyticsAsResolved] = resolved.categories
    expect(functional?.claims.map(({ pattern }) => pattern)).toEqual(['id'])
    expect(analyticsAsResolved?.default).toBe('region')
    expect(analyticsAsResolved?.recipients).toEqual([{ name: 'Datadog' }])
    expect(analyticsAsResolved?.claims.map(({ pattern }) => pattern)).toEqual(['_ga', 'x.com'])
  })
  it('refuses a category of its own whose default is nonsense', () => {
    const { resolved } = printed({ categories: { marketing: { default: 'maybe' } } })
    expect(resolved.categories[3]?.default).toBe('off')
  })
})

describe('a claim', () => {
  const wrong = (declaration: unknown, category = 'analytics') =>
    printed({ categories: { [category]: { declares: [declaration] } } }).errors.map(({ code, value }) => [
      code,
      value,
    ])

  it.each(['_ga', '_ga_*', '/^_ga/', 'clientlink', 'clientlink_choice', '/^clientlink_choices./'])(
    'on %j is fine',
    cookie => {
      expect(wrong({ cookie })).toEqual([])
    },
  )
  it.each([
    ...['cookie', 'storage', 'database', 'cache', 'host'].map(kind => ({ [kind]: '' })),
    ...[{ cookie: undefined }, { cookie: null }],
  ])('without a name is a mistake: %j', declaration => {
    expect(wrong(declaration)).toMatchObject([['no-name', { category: 'analytics' }]])
  })
  it.each([5, true, ['_ga'], {}])('on a name that is no text is one mistake: %j', cookie => {
    expect(wrong({ cookie })).toHaveLength(1)
  })
  it.each(['clientlink_choices', '*', 'client*', '*choices', '/client/', '/./', '/^(?!x)/'])(
    'on the record of consent is a mistake: %j',
    pattern => {
      expect(wrong({ cookie: pattern })).toEqual([['own-cookie', pattern]])
      expect(wrong({ storage: pattern })).toEqual([['own-cookie', pattern]])
    },
  )
  it('on the record of consent is fine for necessary, which is never removed', () => {
    expect(wrong({ cookie: 'clientlink_choices' }, 'necessary')).toEqual([])
  })
  it('by an expression that is none is a mistake, for necessary too', () => {
    expect(wrong({ cookie: '/(/' })).toEqual([['bad-pattern', '/(/']])
    expect(wrong({ cookie: '/[/' }, 'necessary')).toEqual([['bad-pattern', '/[/']])
  })
  it('on a host takes a path between slashes for a path', () => {
    expect(wrong({ host: '/c++/' })).toEqual([])
    expect(wrong({ host: 'example.com' })).toEqual([])
  })
  it('on a host has no star, for a host covers its subdomains already', () => {
    expect(wrong({ host: '*' })).toEqual([['bad-host', '*']])
    expect(wrong({ host: '*.example.com' }, 'necessary')).toEqual([['bad-host', '*.example.com']])
  })
})

describe('two claims on one name', () => {
  const both = (a: unknown, b: unknown) =>
    codes({ categories: { functional: { declares: [a] }, analytics: { declares: [b] } } })

  it('are no mistake where one is stronger', () => {
    expect(both({ cookie: 'id' }, { cookie: 'i*' })).toEqual([])
    expect(both({ cookie: 'i*' }, { cookie: '/id/' })).toEqual([])
  })
  it('are no mistake on different kinds', () => {
    expect(both({ cookie: 'id' }, { storage: 'id' })).toEqual([])
  })
  it('are no mistake within one category', () => {
    expect(codes(analytics([{ cookie: 'id' }, [{ cookie: 'id' }]]))).toEqual([])
  })
  it('are no mistake where necessary has one, for necessary wins', () => {
    expect(
      codes({
        categories: {
          necessary: { declares: [{ cookie: 'id' }] },
          analytics: { declares: [{ cookie: 'id' }] },
        },
      }),
    ).toEqual([])
  })
})
