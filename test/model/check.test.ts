import { describe, expect, it } from 'vitest'
import { isDate, isHost, isSafeUrl } from '../../src/model/check.ts'

describe('isDate', () => {
  it.each(['2026-03-01', '2024-02-29', '0001-01-01', '9999-12-31'])('%j is a day', text => {
    expect(isDate(text)).toBe(true)
  })
  it.each([
    '2026-02-29',
    '2026-02-30',
    '2026-13-01',
    '2026-00-10',
    '2026-3-1',
    '20260301',
    '01.03.2026',
    '1.4',
    'v2',
  ])('%j is none', text => {
    expect(isDate(text)).toBe(false)
  })
  it.each([
    '',
    ' 2026-03-01',
    '2026-03-01\n',
    '2026-03-01T00:00:00Z',
    '+2026-03-01',
    20260301,
    null,
    undefined,
    {},
  ])('%j is none', text => {
    expect(isDate(text as string)).toBe(false)
  })
})

describe('isSafeUrl', () => {
  it.each([
    ...[
      '',
      '/privacy',
      'privacy.html',
      './a:b',
      '#cookies',
      '?a=b:c',
      '//example.com/x',
      'https://example.com',
    ],
    ...[
      'http://localhost:8080',
      'HTTPS://EXAMPLE.COM',
      'mailto:privacy@example.com',
      'tel:+4930123',
      '/a:b',
      '1:2',
    ],
  ])('%j can be followed', url => {
    expect(isSafeUrl(url)).toBe(true)
  })
  it.each([
    ...['javascript:alert(1)', 'JavaScript:alert(1)', ' javascript:alert(1)', 'java\nscript:alert(1)'],
    ...[
      'java\tscript:alert(1)',
      '\u0000javascript:alert(1)',
      '\u0001 javascript:alert(1)',
      'javascript\r:alert(1)',
    ],
    ...[
      'data:text/html,<script>',
      'vbscript:x',
      'blob:https://example.com/1',
      'file:///etc/passwd',
      'about:blank',
    ],
    ...['view-source:x', 'ftp://example.com', 'httpsx:evil', 'intent://x'],
  ])('%j cannot', url => {
    expect(isSafeUrl(url)).toBe(false)
  })
  it.each([5, {}, null])('%j is no link', url => {
    expect(isSafeUrl(url as string)).toBe(false)
  })
})

describe('isHost', () => {
  it.each([
    ...[
      'example.com',
      'www.example.com',
      'EXAMPLE.com',
      'localhost',
      'localhost:8080',
      '127.0.0.1',
      '127.0.0.1:80',
    ],
    ...[
      'example.com/',
      'www.example.com/ahoy/',
      'example.com:8080/a',
      'a-b.example.co.uk',
      'xn--mnchen-3ya.de',
      'x',
    ],
    ...['/api', '/ingest/', '/a/b?c'],
  ])('%j is one', text => {
    expect(isHost(text)).toBe(true)
  })
  it.each([
    ...[
      '',
      ' ',
      '/',
      '//example.com',
      'https://example.com',
      'http://x',
      'exa mple.com',
      ' example.com',
      'example.com ',
    ],
    ...[
      '.example.com',
      'example.com.',
      '-x.com',
      'x-.',
      'example.com:port',
      'javascript:alert(1)',
      '?x',
      '#',
      'a@b.c',
    ],
    ...['example.com\n', 'user:pw@example.com', '/\\s/ x'],
  ])('%j is none', text => {
    expect(isHost(text)).toBe(false)
  })
})
