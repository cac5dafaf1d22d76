import { marked, pageWith, says } from '../e2e/own-pages.ts'
import { expect, test } from './fixtures.ts'

declare global {
  interface Window {
    ran?: string[]
  }
}

test('scripts of every kind wait, unasked for, and come to life in the order they have without gates', async ({
  visitor,
  put,
  asked,
}) => {
  // The slow one stands before the quick ones, and still comes first; an async one waits for nobody.
  put('/slow.js', { body: says('slow'), delay: 300 })
  put('/quick.js', says('quick'))
  put('/module.js', says('module'))
  put('/deferred.js', says('deferred'))
  put('/lazy.js', { body: says('async'), delay: 600 })
  put('/picture.svg', '<svg xmlns="http://www.w3.org/2000/svg" width="5" height="5"/>')
  const body = [
    marked('src="/deferred.js" defer'),
    marked('src="/lazy.js" async'),
    marked('src="/slow.js"'),
    marked('', says('inline')),
    marked('src="/quick.js"'),
    marked('src="/module.js" data-type="module"'),
    '<img data-consent="analytics" data-src="/picture.svg" alt="">',
  ].join('')
  await visitor.goesTo(put('/page', pageWith({ region: 'DE' }, body)))
  await visitor.waits()
  expect(await visitor.within(() => window.ran ?? [])).toEqual([])
  expect(asked().filter(url => /slow|quick|module|deferred|lazy|picture/.test(url))).toEqual([])

  await visitor.presses('accept-all')
  await expect.poll(() => visitor.within(() => window.ran?.length)).toBe(6)
  const ran = await visitor.within(() => window.ran ?? [])
  expect(ran.filter(name => !/async|deferred|module/.test(name))).toEqual(['slow', 'inline', 'quick'])
  expect(ran.at(-1)).toBe('async')
  await expect.poll(() => visitor.within(() => document.querySelector('img')?.naturalWidth)).toBe(5)
})

test('a frame waits behind a stand-in, and loads when it is asked for', async ({ visitor, put, asked }) => {
  put('/frame', '<p>inside')
  const frame =
    '<iframe data-consent="analytics" data-src="/frame" title="A map" width="400" height="200"></iframe>'
  await visitor.goesTo(put('/page', pageWith({ region: 'DE' }, frame)))
  await expect.poll(() => visitor.sees('placeholder')).toBe(true)
  expect(asked()).not.toContain('localhost/frame')
  await visitor.presses('[part=once]')
  await expect.poll(asked).toContain('localhost/frame')
  await expect.poll(() => visitor.sees('placeholder')).toBe(false)
  expect(await visitor.record()).toBeUndefined()
})
