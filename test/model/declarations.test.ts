import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Claim, claimsOf, type Declarations, matcher, nameShape } from '../../src/model/declarations.ts'

describe('claimsOf', () => {
  it('reads each kind with what visitors should know of it', () => {
    const disclosure = { purpose: 'Counts visits', by: 'Google', keeps: '2 years' }
    expect(
      claimsOf('analytics', [
        { cookie: '_ga', ...disclosure },
        { storage: 'ga:*' },
        { database: 'events' },
        { cache: 'tiles' },
        { host: 'www.example.com/collect/' },
      ]),
    ).toEqual([
      { kind: 'cookie', pattern: '_ga', category: 'analytics', ...disclosure },
      { kind: 'storage', pattern: 'ga:*', category: 'analytics' },
      { kind: 'database', pattern: 'events', category: 'analytics' },
      { kind: 'cache', pattern: 'tiles', category: 'analytics' },
      { kind: 'host', pattern: 'www.example.com/collect/', category: 'analytics' },
    ])
  })
  it('reads lists within lists, in their order', () => {
    const posthog: Declarations = [{ cookie: 'ph_*' }, [{ host: 'posthog.com' }, [{ storage: 'ph_*' }]]]
    const patterns = claimsOf('analytics', [{ cookie: 'a' }, posthog, [], { cookie: 'z' }]).map(
      c => c.pattern,
    )
    expect(patterns).toEqual(['a', 'ph_*', 'posthog.com', 'ph_*', 'z'])
  })
  it('reads every kind one declaration names', () => {
    const both = { cookie: 'ph_*', storage: 'ph_*', host: 'posthog.com', by: 'PostHog' }
    expect(claimsOf('analytics', [both]).map(({ kind, by }) => `${kind} ${by}`)).toEqual([
      'cookie PostHog',
      'storage PostHog',
      'host PostHog',
    ])
  })
  it('is empty without declarations', () => {
    expect(claimsOf('analytics')).toEqual([])
    expect(claimsOf('analytics', [])).toEqual([])
  })
  it.each([[{}], [{ purpose: 'None' }], ['_ga'], [null], [5], [{ Cookie: '_ga' }]])(
    'has a claim without a name where a declaration has none: %j',
    item => {
      expect(claimsOf('analytics', [item] as unknown as Declarations)).toMatchObject([{ pattern: '' }])
    },
  )
})

const nameTest = (pattern: string) => {
  const shape = nameShape(pattern)
  return (name: string) => shape.test(name)
}

describe('the shape of a name', () => {
  it.each([
    ['_ga', '_ga', true],
    ['_ga', '_gat', false],
    ['_ga', 'x_ga', false],
    ['_ga', '_GA', false],
    ['_ga_*', '_ga_X1', true],
    ['_ga_*', '_ga_', true],
    ['_ga_*', '_gat_', false],
    ['*_posthog', 'ph_abc_posthog', true],
    ['*_posthog', 'ph_abc_posthog2', false],
    ['ph_*_posthog', 'ph_abc_posthog', true],
    ['*', '', true],
    ['a.b*', 'axb', false],
    ['a.b*', 'a.bc', true],
    ['a+(b)[c]{d}^$|\\*', 'a+(b)[c]{d}^$|\\x', true],
    ['a+(b)*', 'aab', false],
    ['a?*', 'a?', true],
    ['a?*', '', false],
    ['-*', '-x', true],
    ['key:*', 'key:\nline', true],
    ['/^_pk_(id|ses)\\./', '_pk_id.1.1fff', true],
    ['/^_pk_(id|ses)\\./', 'x_pk_id.', false],
    ['/_hj/', 'a_hjb', true],
    ['/', '/', true],
    ['//', '//', true],
    ['/a', '/a', true],
    ['/a/b', '/a/b', true],
  ])('%j covers %j: %j', (pattern, name, covered) => {
    expect(nameTest(pattern)(name)).toBe(covered)
  })
  it('covers itself, as an exact name does, whatever characters a glob has around its star', () => {
    const text = fc.string().filter(string => !/^\/.+\/$/s.test(string))
    fc.assert(
      fc.property(text, fc.string(), (start, end) => {
        const pattern = `x${start}*`
        return nameTest(pattern)(`x${start.replaceAll('*', '')}${end}`) || start.includes('*')
      }),
    )
    fc.assert(fc.property(text, name => name.includes('*') || nameTest(name)(name)))
  })
  it('covers nothing but its own start, whatever characters a glob has', () => {
    const plain = fc.string({ minLength: 1 }).filter(string => !string.includes('*'))
    fc.assert(
      fc.property(
        plain,
        fc.string(),
        (start, name) => nameTest(`x${start}*`)(name) === name.startsWith(`x${start}`),
      ),
    )
  })
  it('throws where a regular expression is none', () => {
    expect(() => nameTest('/(/')).toThrow(SyntaxError)
  })
  it('says the same of a name each time', () => {
    const covers = nameTest('/a/')
    expect([covers('a'), covers('a'), covers('a')]).toEqual([true, true, true])
  })
})

describe('matcher', () => {
  const claim = (category: string, pattern: string, kind: Claim['kind'] = 'cookie'): Claim => ({
    kind,
    pattern,
    category,
  })
  const owner = (claims: Claim[], name: string, kind: Claim['kind'] = 'cookie') => {
    const found = matcher(claims)(kind, name)
    expect(matcher([...claims].reverse())(kind, name)).toBe(found)
    return found && `${found.category} ${found.pattern}`
  }

  it('finds nothing where no claim covers the name', () => {
    expect(owner([], '_ga')).toBeUndefined()
    expect(owner([claim('analytics', '_ga')], '_gat')).toBeUndefined()
  })
  it('keeps the kinds apart', () => {
    const claims = [claim('analytics', 'id', 'cookie'), claim('functional', 'id', 'storage')]
    expect(owner(claims, 'id', 'cookie')).toBe('analytics id')
    expect(owner(claims, 'id', 'storage')).toBe('functional id')
    expect(owner(claims, 'id', 'database')).toBeUndefined()
  })
  it('lets necessary win over all, even by its weakest pattern', () => {
    expect(owner([claim('analytics', 'sid'), claim('necessary', '/s/')], 'sid')).toBe('necessary /s/')
    expect(owner([claim('analytics', 'sid'), claim('necessary', 's*')], 'sid')).toBe('necessary s*')
  })
  it('lets an exact name win over a glob, however long', () => {
    const long = `${'a'.repeat(99)}*`
    expect(owner([claim('analytics', long), claim('functional', 'a'.repeat(99))], 'a'.repeat(99))).toMatch(
      /^functional/,
    )
  })
  it('lets the longest glob win', () => {
    expect(
      owner([claim('analytics', 'ph_*'), claim('functional', 'ph_lang*'), claim('x', '*')], 'ph_lang_de'),
    ).toBe('functional ph_lang*')
  })
  it('lets any glob win over an expression', () => {
    expect(owner([claim('analytics', '*'), claim('functional', '/^ph_lang_de$/')], 'ph_lang_de')).toBe(
      'analytics *',
    )
  })
  it('takes a star within an expression for no glob', () => {
    expect(owner([claim('analytics', '/^ph_.*$/'), claim('functional', 'ph*')], 'ph_x')).toBe(
      'functional ph*',
    )
  })
  it('takes a path between slashes for a host and no expression', () => {
    expect(() => matcher([claim('analytics', '/c++/', 'host')])('cookie', 'c')).not.toThrow()
    expect(matcher([claim('analytics', '/ahoy/', 'host')])('host', 'www.example.com/ahoy/x')).toBeUndefined()
  })
})
