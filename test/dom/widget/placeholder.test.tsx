import { beforeEach, expect, it, vi } from 'vitest'
import { placeholder } from '../../../widget/index.ts'
import { categories, fakeContext, fillInJsdom, inside, isAccessible, words } from './fake-context.ts'

const [, functional, analytics] = categories

beforeEach(() => {
  fillInJsdom()
  document.title = 'A page'
  document.documentElement.lang = 'en'
  document.body.innerHTML =
    '<iframe title="Product tour" data-consent="functional" data-src="https://fast.wistia.net/embed" style="width: 560px; height: 315px"></iframe>'
})

async function stand(category = functional) {
  const frame = document.querySelector('iframe')
  if (!frame || !category) throw new Error('no frame')
  const given = fakeContext()
  const once = vi.fn()
  const stop = await placeholder(frame, category, given.context, once)
  return { ...given, frame, once, stop }
}

it('says what is there, who gets what and under which category, as large as the frame', async () => {
  const { frame, stop } = await stand()
  expect(words('[data-view=placeholder]')).toContain(
    'Product tourLoading it sends data to fast.wistia.net (category: functional).',
  )
  expect([inside('section').style.width, inside('section').style.height]).toEqual(['560px', '315px'])
  expect(frame.style.display).toBe('none')
  await isAccessible()
  stop()
})

it('names the declared recipients', async () => {
  const { stop } = await stand(analytics)
  expect(words('[part=text]')).toBe('Loading it sends data to Datadog (category: analytics).')
  stop()
})

it.each([
  [{ 'tia.net': 'Somebody', 'wistia.net': 'Wistia' }, 'Wistia'],
  [{ 'wistia.net': 'Counter', 'fast.wistia.net/emb': 'Film', 'fast.wistia.net/ahoy/': 'Ahoy' }, 'Film'],
  [{ 'fast.wistia.net/ahoy/': 'Ahoy', '/embed': 'We', 'fast.wistia.net:8080': 'Port' }, 'Datadog'],
])('names who receives what goes to this address, where that is declared: %o', async (declared, named) => {
  const claims = Object.entries(declared).map(([pattern, by]) => {
    return { kind: 'host', category: 'analytics', pattern, by } as const
  })
  const { stop } = await stand(analytics && { ...analytics, claims })
  expect(words('[part=text]')).toBe(`Loading it sends data to ${named} (category: analytics).`)
  stop()
})

it('loads this one once, or allows its category for good', async () => {
  const { once, context, stop } = await stand()
  inside('[part=once]').click()
  expect(once).toHaveBeenCalledOnce()
  expect(context.answer).not.toHaveBeenCalled()
  inside('[part=always]').click()
  expect(context.answer).toHaveBeenCalledExactlyOnceWith('save', { functional: true })
  stop()
})

it('puts the frame back when stopped', async () => {
  const { frame, stop } = await stand()
  stop()
  stop()
  expect(frame.style.display).toBe('')
  expect(document.querySelector('clientlink-choices')).toBeNull()
})
