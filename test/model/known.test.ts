import { describe, expect, it, test } from 'vitest'
import * as known from '../../src/known/index.ts'
import { claimsOf, type Declaration, type Kind, matcher } from '../../src/model/declarations.ts'
import { coversUrl } from '../../src/model/hosts.ts'
import observed from './fixtures/known.json' with { type: 'json' }
import { site } from './samples.ts'

type Name = keyof typeof known

const names = Object.keys(known) as Name[]
const lists: Readonly<Record<Name, readonly Declaration[]>> = known
const own = 'https://www.shop.example'

/** What no list claims, although its SDK uses it, and why. */
const leftToTheSite: Readonly<Record<string, string>> = {
  'storage:test': 'a page of its own may have a key of this name',
  'host:https://acme.count.ly/': 'the server is the customer’s',
}

const hosts = (urls: readonly string[]) => urls.map(url => `host:${url}`)
const split = (item: string) => {
  const [kind = '', ...name] = item.split(':')
  return [kind as Kind, name.join(':')] as const
}

/** Whether a list has an item that covers what was seen: `cookie:_ga`, `host:https://example.com/`. */
function covers(declares: readonly Declaration[], seen: string): boolean {
  const claims = claimsOf('analytics', declares)
  const [kind, name] = split(seen)
  return kind === 'host'
    ? claims.some(claim => claim.kind === 'host' && coversUrl(claim.pattern, new URL(name), own))
    : matcher(claims)(kind, name) !== undefined
}

test('every list has its facts, and every fact its list', () => {
  expect(Object.keys(observed).sort()).toEqual(names)
})

describe.each(names)('%s', name => {
  const { kept, tried, sent, told } = observed[name]
  const list = lists[name]

  it('is sound, alone in a category', () => {
    expect(site({ categories: { analytics: { declares: list } } }).strict).toBe(false)
  })
  it('is data that JSON holds as it is', () => {
    expect(JSON.parse(JSON.stringify(list))).toEqual(list)
  })
  it('says of each item what it is for, whose it is and how long it is kept', () => {
    for (const { purpose, by, keeps } of list)
      for (const words of [purpose, by, keeps]) expect(words).toMatch(/\w/)
  })
  it('covers what was kept, tried and asked for in a browser, and what the vendor names', () => {
    const seen = [...kept, ...tried, ...hosts(sent), ...told]
    expect(seen).not.toEqual([])
    expect(seen.filter(item => !covers(list, item) && !leftToTheSite[item])).toEqual([])
  })
  it('leaves alone what belongs to the page', () => {
    const ours = [
      'cookie:sid',
      'cookie:csrf',
      'cookie:basket',
      'cookie:clientlink_choices',
      'storage:cart',
      'storage:checkout_step',
      'storage:clientlink_choices',
      'storage:sidebar',
      'storage:test',
      'database:shop-offline',
      'host:https://www.shop.example/api/cart',
      'host:https://www.shop.example/_vercel/image?url=%2Fhat.png',
      'host:https://acme.grafana.net/d-solo/1',
    ]
    expect(ours.filter(item => covers(list, item))).toEqual([])
  })
})

test('the lists do not collide, each in a category of its own', () => {
  const categories = Object.fromEntries(names.map(name => [name, { declares: lists[name] }]))
  expect(site({ categories }).strict).toBe(false)
})

test('what one SDK keeps is found in its own list, though all are declared', () => {
  const find = matcher(names.flatMap(name => claimsOf(name, lists[name])))
  for (const name of names)
    for (const item of [...observed[name].kept, ...observed[name].tried])
      if (!leftToTheSite[item]) expect(`${item} ${find(...split(item))?.category}`).toBe(`${item} ${name}`)
})

test('what is left to the site is claimed by no list', () => {
  const all = Object.values(lists).flat()
  expect(Object.keys(leftToTheSite).filter(item => covers(all, item))).toEqual([])
})
