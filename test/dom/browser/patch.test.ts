import { expect, it, vi } from 'vitest'
import { patch } from '../../../src/browser/patch.ts'

const place = () => ({
  greet(name: string) {
    return `Hello ${name}`
  },
})

it('lets a call through as it came, or with other arguments, or on another object', () => {
  const owner = {
    word: 'Hello',
    say(name: string) {
      return `${this.word} ${name}`
    },
  }
  patch(owner, 'say', (pass, [name]) => {
    if (name === 'other') return pass(['you'])
    return name === 'elsewhere' ? pass(undefined, { word: 'Moin' }) : pass()
  })
  expect([owner.say('me'), owner.say('other'), owner.say('elsewhere')]).toEqual([
    'Hello me',
    'Hello you',
    'Moin elsewhere',
  ])
})

it('keeps the name, the length and the text of a function, and the flags of its property', () => {
  const owner = place()
  Object.defineProperty(owner, 'greet', { enumerable: false, writable: false })
  const { name, length } = owner.greet
  const before = Object.getOwnPropertyDescriptor(owner, 'greet')
  patch(owner, 'greet', pass => pass())
  expect([owner.greet.name, owner.greet.length]).toEqual([name, length])
  expect(Object.getOwnPropertyDescriptor(owner, 'greet')).toEqual({ ...before, value: owner.greet })
})

it('is taken out again', () => {
  const owner = place()
  const { greet } = owner
  const stop = patch(owner, 'greet', () => 'no')
  expect(owner.greet('you')).toBe('no')
  stop()
  expect(owner.greet).toBe(greet)
})

it('stands aside where someone has wrapped it since', () => {
  const owner = place()
  const stop = patch(owner, 'greet', () => 'no')
  const wrapped = owner.greet
  const wrapper = (name: string) => `[${wrapped(name)}]`
  owner.greet = wrapper
  expect(owner.greet('you')).toBe('[no]')
  stop()
  expect(owner.greet).toBe(wrapper)
  expect(owner.greet('you')).toBe('[Hello you]')
})

it('stands in front of a getter, a setter and a constructor', () => {
  class Box {
    #item = 'empty'
    get item() {
      return this.#item
    }
    set item(item) {
      this.#item = item
    }
  }
  const owner = { Box }
  const seen = vi.fn()
  const stops = [
    patch(Box.prototype, 'item', pass => `${pass()}!`, 'get'),
    patch(Box.prototype, 'item', (pass, [item]) => pass([`a ${item}`]), 'set'),
    patch(
      owner,
      'Box',
      pass => {
        seen()
        return pass()
      },
      'new',
    ),
  ]
  class Heir extends owner.Box {}
  const heir = new Heir()
  heir.item = 'hat'
  expect(heir.item).toBe('a hat!')
  expect(heir).toBeInstanceOf(Heir)
  expect(new owner.Box().constructor).toBe(owner.Box)
  expect(seen).toHaveBeenCalledTimes(2)
  for (const stop of stops) stop()
  expect(owner.Box).toBe(Box)
  expect(new Box().constructor).toBe(Box)
  expect(heir.item).toBe('a hat')
})

it('leaves alone what is not there, or not to be changed', () => {
  const owner = Object.freeze(place())
  patch(owner, 'greet', () => 'no')()
  patch(undefined, 'greet', () => 'no')()
  patch(owner, 'missing', () => 'no')()
  expect(owner.greet('you')).toBe('Hello you')
})
