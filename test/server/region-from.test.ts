import { describe, expect, it, test } from 'vitest'
import { type Edge, regionFrom } from '../../src/server/region-from.ts'

const said = (headers: Record<string, string>, edge?: Parameters<typeof regionFrom>[1]) =>
  regionFrom(new Headers(headers), edge)

const netlify = (geo: unknown) => ({ 'x-nf-geo': btoa(JSON.stringify(geo)) })

/** What each edge sends for a country and, where it tells that, a subdivision. */
const edges: Record<Edge, (country: string, subdivision?: string) => Record<string, string>> = {
  cloudfront: (country, subdivision) => ({
    'CloudFront-Viewer-Country': country,
    ...(subdivision && { 'CloudFront-Viewer-Country-Region': subdivision }),
  }),
  cloudflare: (country, subdivision) => ({
    'CF-IPCountry': country,
    ...(subdivision && { 'cf-region-code': subdivision }),
  }),
  vercel: (country, subdivision) => ({
    'x-vercel-ip-country': country,
    ...(subdivision && { 'x-vercel-ip-country-region': subdivision }),
  }),
  netlify: (country, subdivision) =>
    netlify({
      city: 'Somewhere',
      country: { code: country },
      ...(subdivision && { subdivision: { code: subdivision } }),
    }),
  fastly: (country, subdivision) => ({
    'client-geo-country': country,
    ...(subdivision && { 'client-geo-region': subdivision }),
  }),
  akamai: (country, subdivision = '') => ({
    'X-Akamai-Edgescape': `georegion=263,country_code=${country},region_code=${subdivision},city=SOMEWHERE`,
  }),
}

describe.each(Object.entries(edges))('%s', (name, send) => {
  const edge = name as Edge
  it('tells a country', () => expect(said(send('DE'), edge)).toBe('DE'))
  it('tells Québec from Ontario', () => {
    expect(said(send('CA', 'QC'), edge)).toBe('CA-QC')
    expect(said(send('CA', 'ON'), edge)).toBe('CA-ON')
  })
  it('may write the subdivision with its country', () => {
    expect(said(send('US', 'US-CA'), edge)).toBe('US-CA')
  })
  it('may write small', () => expect(said(send('us', 'ca'), edge)).toBe('US-CA'))
  it('tells a subdivision of digits', () => expect(said(send('PL', '14'), edge)).toBe('PL-14'))
  it('is not believed with a subdivision of another country', () => {
    expect(said(send('CA', 'US-CA'), edge)).toBe('CA')
  })
  it.each(['XX', 'ZZ', '--', '*', 'NO REGION', '?', 'QUEBEC'])(
    'leaves the country where its subdivision is %s',
    subdivision => expect(said(send('CA', subdivision), edge)).toBe('CA'),
  )
  it.each(['XX', 'xx', 'T1', 'ZZ', 'XX-QC'])('does not know with %s', code => {
    expect(said(send(code), edge)).toBeNull()
    expect(said(send(code, 'CA'), edge)).toBeNull()
  })
  it.each(['Germany', '1', 'D', 'DEU', '<script>', '[object Object]'])('says nonsense with %j', code => {
    expect(said(send(code), edge)).toBeNull()
  })
  it('says nothing without its header', () => expect(said({ accept: '*/*' }, edge)).toBeUndefined())
  it('is heard among all where none is named', () => {
    expect(said(send('CA', 'QC'))).toBe('CA-QC')
    expect(said(send('XX'))).toBeNull()
  })
  it('is not heard where another is named', () => {
    for (const other of Object.keys(edges).filter(one => one !== edge))
      expect(said(send('US'), other as Edge)).toBeUndefined()
  })
})

describe('Netlify', () => {
  it.each(['', 'no base64 at all!', btoa('no JSON'), btoa('null'), btoa('7'), btoa('[]'), btoa('{}')])(
    'says nothing with %j',
    header => expect(said({ 'x-nf-geo': header }, 'netlify')).toBeUndefined(),
  )
  it('says nothing with what is no country', () => {
    expect(said(netlify({ country: null }), 'netlify')).toBeUndefined()
    expect(said(netlify({ country: { code: '' } }), 'netlify')).toBeUndefined()
    expect(said(netlify({ country: { code: { DE: 1 } } }), 'netlify')).toBeNull()
    expect(said(netlify({ country: { code: 'DE' }, subdivision: null }), 'netlify')).toBe('DE')
    expect(said(netlify({ country: { code: 'DE' }, subdivision: { code: 7.5 } }), 'netlify')).toBe('DE')
  })
  it('tells a country in a header of its own, too', () => {
    expect(said({ 'x-country': 'DE' }, 'netlify')).toBe('DE')
    expect(said({ 'x-country': 'DE', ...netlify({ country: { code: 'FR' } }) }, 'netlify')).toBe('FR')
  })
})

test('Akamai is not misread by a field whose name ends alike', () => {
  expect(said({ 'x-akamai-edgescape': 'old_country_code=US,country_code=FR' }, 'akamai')).toBe('FR')
  expect(said({ 'x-akamai-edgescape': 'old_country_code=US' }, 'akamai')).toBeUndefined()
})

test('a header that came twice is nonsense', () => {
  const headers = new Headers([
    ['cf-ipcountry', 'DE'],
    ['cf-ipcountry', 'US'],
  ])
  expect(regionFrom(headers, 'cloudflare')).toBeNull()
})

test('where the machine of Fly stands is no word on the visitor', () => {
  expect(said({ 'fly-region': 'ams' })).toBeUndefined()
})

describe('headers of a site’s own', () => {
  const own = { country: 'x-geo', subdivision: 'x-geo-part' }
  it('tell country and subdivision', () => {
    expect(said({ 'X-Geo': 'CA', 'X-Geo-Part': 'QC' }, own)).toBe('CA-QC')
    expect(said({ 'x-geo': 'CA' }, own)).toBe('CA')
  })
  it('may tell the whole region in one', () => {
    expect(said({ 'x-geo': 'CA-QC' }, { country: 'x-geo' })).toBe('CA-QC')
    expect(said({ 'x-geo': 'ca_qc' }, own)).toBe('CA-QC')
  })
  it('are the only ones that are heard', () => {
    expect(said({ 'cf-ipcountry': 'US' }, own)).toBeUndefined()
    expect(said({ 'cf-ipcountry': 'US', 'x-geo': 'DE' }, own)).toBe('DE')
  })
  it('may not know', () => {
    expect(said({ 'x-geo': 'XX' }, own)).toBeNull()
    expect(said({ 'x-geo': 'Mars' }, own)).toBeNull()
    expect(said({ 'x-geo': '', 'x-geo-part': 'QC' }, own)).toBeUndefined()
  })
})
