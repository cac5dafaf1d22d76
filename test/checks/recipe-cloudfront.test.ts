import { createContext, runInContext } from 'node:vm'
import ts from 'typescript'
import { describe, expect, test } from 'vitest'
import { cloudfrontFunction } from '../../docs/recipes/cloudfront/build.mjs'
import { options } from '../../docs/recipes/options.mjs'
import { readConsent } from '../../src/server/index.ts'
import { cookies } from '../server/samples.ts'

const fresh = { at: Math.floor(Date.now() / 1e3) - 60 }
const code = await cloudfrontFunction()

/** What CloudFront's runtime 2.0 cannot read: it knows ES 5.1, `const`, `let`, arrows, templates and rest parameters. */
function unknownSyntax(code: string) {
  const { SyntaxKind: kind } = ts
  const unknown = new Set([
    kind.ClassDeclaration,
    kind.ClassExpression,
    kind.SpreadElement,
    kind.SpreadAssignment,
    kind.ObjectBindingPattern,
    kind.ArrayBindingPattern,
    kind.ForOfStatement,
    kind.QuestionDotToken,
    kind.QuestionQuestionToken,
    kind.QuestionQuestionEqualsToken,
    kind.ShorthandPropertyAssignment,
    kind.ComputedPropertyName,
    kind.ExportKeyword,
    kind.ImportKeyword,
    kind.YieldKeyword,
  ])
  const found: string[] = []
  const visit = (node: ts.Node) => {
    const isDefault = ts.isParameter(node) && node.initializer
    if (unknown.has(node.kind) || isDefault) found.push(`${kind[node.kind]}: ${node.getText().slice(0, 60)}`)
    for (const child of node.getChildren()) visit(child)
  }
  visit(ts.createSourceFile('function.js', code, ts.ScriptTarget.Latest, true))
  return found
}

describe('a CloudFront function', () => {
  // A plain context has no URL, no Request and no fetch; that runtime has none of these either.
  const context = createContext({})
  runInContext(
    `for (const name of ['Map', 'Set', 'WeakMap', 'WeakSet', 'WeakRef', 'Proxy', 'Reflect', 'Intl', 'BigInt', 'WebAssembly'])
       delete globalThis[name]
     for (const name of ['fromEntries', 'hasOwn', 'groupBy']) delete Object[name]
     for (const name of ['flat', 'flatMap', 'at', 'findLast', 'toSorted', 'with']) delete Array.prototype[name]
     for (const name of ['matchAll', 'at', 'isWellFormed']) delete String.prototype[name]`,
    context,
  )
  runInContext(code, context)

  interface Event {
    readonly headers?: Record<string, string>
    readonly cookies?: Record<string, object>
  }
  const run = ({ headers = {}, cookies = {} }: Event, response?: object) => {
    const event = {
      version: '1.0',
      context: { eventType: response ? 'viewer-response' : 'viewer-request' },
      viewer: { ip: '198.51.100.7' },
      request: {
        method: 'GET',
        uri: '/',
        querystring: {},
        headers: Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, { value }])),
        cookies,
      },
      ...(response && { response }),
    }
    const result = runInContext(`JSON.stringify(handler(${JSON.stringify(event)}))`, context)
    return JSON.parse(result)
  }
  const record = (...records: Parameters<typeof cookies>) => {
    const values = records.map(one => ({ value: cookies(one).replace(/^[^=]*=/, '') }))
    return { clientlink_choices: { ...values[0], ...(values[1] && { multiValue: values }) } }
  }
  const choices = (event: Event) => run(event).headers['x-choices'].value

  test('fits into 10 KB, as text', () => {
    expect(Buffer.byteLength(code)).toBeLessThanOrEqual(10 * 1024)
  })
  test('says only what its engine can read', () => {
    expect(unknownSyntax(code)).toEqual([])
    expect(unknownSyntax('const f = ({ a }, b = 1) => [...a?.b]')).toHaveLength(4)
  })
  test('tells the origin what holds, from cookies, country and signal', () => {
    const us = { 'cloudfront-viewer-country': 'US' }
    const de = { 'cloudfront-viewer-country': 'DE' }
    expect(choices({ headers: us })).toBe('necessary,functional,analytics')
    expect(choices({ headers: { ...us, 'sec-gpc': '1' } })).toBe('necessary,functional')
    expect(choices({ headers: de })).toBe('necessary,functional')
    expect(choices({})).toBe('necessary,functional')
    expect(choices({ headers: { 'cloudfront-viewer-country': 'XX' } })).toBe('necessary,functional')
    const no = { ...fresh, act: 'reject-all', choices: { functional: false, analytics: false } } as const
    expect(choices({ headers: us, cookies: record(no) })).toBe('necessary')
    expect(choices({ headers: us, cookies: record({ ...fresh, at: fresh.at - 99 }, no) })).toBe('necessary')
  })
  test('says what readConsent says, record by record', () => {
    const acts = ['accept-all', 'reject-all', 'save', 'opt-out', 'close', 'seen'] as const
    for (const act of acts)
      for (const regime of ['opt-in', 'opt-out'] as const)
        for (const region of ['DE', 'US', 'CA-QC', 'XX'])
          for (const policy of ['', '2026-03-01'])
            for (const days of [1, 179, 181, 366]) {
              const given = { act, regime, policy, at: fresh.at - days * 86400, recipients: ['abc'] }
              const { choices: expected } = readConsent(cookies(given), options, { region })
              const [country = '', part = ''] = region.split('-')
              const headers = {
                'cloudfront-viewer-country': country,
                'cloudfront-viewer-country-region': part,
              }
              const names = Object.entries(expected).flatMap(([name, granted]) => (granted ? [name] : []))
              expect({ given, region, names: choices({ headers, cookies: record(given) }) }).toEqual({
                given,
                region,
                names: names.join(),
              })
            }
  })
  test('tells the page its region', () => {
    const response = { statusCode: 200, headers: {} }
    const quebec = { 'cloudfront-viewer-country': 'CA', 'cloudfront-viewer-country-region': 'QC' }
    expect(run({ headers: quebec }, response)).toEqual({
      statusCode: 200,
      headers: { 'server-timing': { value: 'region;desc=CA-QC' } },
    })
    expect(run({}, response)).toEqual(response)
  })
})
