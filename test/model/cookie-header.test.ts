import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { namesIn, valuesIn } from '../../src/model/cookie-header.ts'

describe('the values of a name', () => {
  it.each([
    ['a=1', ['1']],
    ['b=2; a=1', ['1']],
    ['a=1; b=2', ['1']],
    ['a=1;a=2; a=3', ['1', '2', '3']],
    ['  a=1  ; b=2', ['1']],
    ['a=', ['']],
    ['a=b=c', ['b=c']],
    ['a=%20', ['%20']],
    ['a="1"', ['"1"']],
    ['', []],
    ['a', []],
    ['aa=1', []],
    ['b=a=1', []],
    ['x-a=1; A=2', []],
    ['a =1', []],
  ])('in %j are %j', (header, values) => {
    expect(valuesIn(header, 'a')).toEqual(values)
  })

  it('are not found within the value of another', () => {
    expect(valuesIn('note=see a=1; b=2', 'a')).toEqual([])
    expect(valuesIn('note=see\ta=1; a=2', 'a')).toEqual(['2'])
  })

  it('are those a plain reading finds, whatever the header', () => {
    const plain = (header: string) =>
      header
        .split(';')
        .map(pair => pair.trimStart())
        .filter(pair => pair.startsWith('a='))
        .map(pair => pair.slice(2).trim())
    const piece = fc.constantFrom('a', '=', ';', ' ', 'b', '1', 'a=', '; ', 'a=1')
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 20 }), pieces => {
        const header = pieces.join('')
        expect(valuesIn(header, 'a')).toEqual(plain(header))
      }),
    )
  })
})

describe('the names', () => {
  it.each([
    ['', []],
    [' ; ;', []],
    ['a=1; b=2;c=3', ['a', 'b', 'c']],
    ['a=1; a=2', ['a', 'a']],
    ['a', ['a']],
    ['=1; b=', ['b']],
    ['a=b=c', ['a']],
  ])('in %j are %j', (header, names) => {
    expect(namesIn(header)).toEqual(names)
  })
})
