import { afterEach, expect, it, vi } from 'vitest'
import { elementGates, type Surroundings } from '../../../src/gates/elements.ts'
import { eventually } from '../eventually.ts'

let granted = false
const onRefused = vi.fn()
const make = (more: Partial<Surroundings> = {}) =>
  elementGates({
    allows: category => granted && category === 'analytics',
    standIn: () => () => {},
    never: [],
    onRefused,
    ...more,
  })

function add<E extends HTMLElement>(html: string): E {
  document.body.insertAdjacentHTML('beforeend', html)
  return document.body.lastElementChild as E
}

afterEach(() => {
  granted = false
  document.body.innerHTML = ''
  onRefused.mockClear()
})

it('fills in every source that waits, and takes it out again', () => {
  const gates = make()
  const image = add('<img data-consent="analytics" data-src="/a.gif" data-srcset="/b.gif 2x" alt="">')
  gates.meet(image)
  expect(image.hasAttribute('src')).toBe(false)
  granted = true
  gates.update(true)
  expect([image.getAttribute('src'), image.getAttribute('srcset')]).toEqual(['/a.gif', '/b.gif 2x'])
  granted = false
  gates.update(true)
  expect([image.hasAttribute('src'), image.hasAttribute('srcset')]).toEqual([false, false])
})

it('shuts first, and opens only when it may', () => {
  const gates = make()
  const link = add('<link rel="stylesheet" data-consent="analytics" data-href="/a.css">')
  gates.meet(link)
  granted = true
  gates.update(false)
  expect(link.hasAttribute('href')).toBe(false)
  gates.update(true)
  expect(link.getAttribute('href')).toBe('/a.css')
  granted = false
  gates.update(false)
  expect(link.hasAttribute('href')).toBe(false)
})

it('puts a template’s content behind it, and takes it away', () => {
  const gates = make()
  const template = add('<template data-consent="analytics"><p>One</p><p>Two</p></template>')
  gates.meet(template)
  granted = true
  gates.update(true)
  expect(template.nextElementSibling?.textContent).toBe('One')
  gates.update(true)
  expect(document.querySelectorAll('p')).toHaveLength(2)
  granted = false
  gates.update(true)
  expect(document.querySelectorAll('p')).toHaveLength(0)
  granted = true
  gates.update(true)
  expect(document.querySelectorAll('p')).toHaveLength(2)
})

it('hands a template’s scripts on marked, the first time alone', () => {
  const gates = make()
  const template = add(
    '<template data-consent="analytics"><script type="module" src="/a.js"></script></template>',
  )
  granted = true
  gates.meet(template)
  const script = document.querySelector('script')
  expect(script?.type).toBe('text/plain')
  expect(script?.dataset).toMatchObject({ consent: 'analytics', type: 'module' })
  granted = false
  gates.update(true)
  granted = true
  gates.update(true)
  expect(document.querySelector('script')?.dataset.consent).toBeUndefined()
})

it('stands something in for a frame while it is shut, once, and lets it load once', () => {
  const leave = vi.fn()
  const standIn = vi.fn((_frame: HTMLElement, _category: string, _once: () => void) => leave)
  const gates = make({ standIn })
  const frame = add('<iframe data-consent="analytics" data-src="about:blank#a"></iframe>')
  gates.meet(frame)
  gates.update(true)
  expect(standIn).toHaveBeenCalledOnce()
  standIn.mock.calls[0]?.[2]()
  expect(leave).toHaveBeenCalledOnce()
  // Loaded once means until the next answer: nothing was granted.
  gates.update(true)
  expect(standIn).toHaveBeenCalledTimes(2)
})

it('revives a script as a clone with everything it had, once in the life of the page', async () => {
  const gates = make()
  const inert = add<HTMLScriptElement>(
    `<script type="text/plain" data-consent="analytics" data-type="module" src="data:text/javascript," integrity="sha256-x"
      crossorigin="anonymous" referrerpolicy="no-referrer" nonce="n"></script>`,
  )
  gates.meet(inert)
  granted = true
  gates.update(true)
  await eventually(() => expect(inert.isConnected).toBe(false))
  const live = document.querySelector('script')
  expect(live?.type).toBe('module')
  expect(live?.async).toBe(false)
  expect(
    ['integrity', 'crossorigin', 'referrerpolicy', 'nonce'].map(name => live?.getAttribute(name)),
  ).toEqual(['sha256-x', 'anonymous', 'no-referrer', 'n'])
  granted = false
  gates.update(true)
  granted = true
  gates.update(true)
  expect(document.querySelectorAll('script')).toHaveLength(1)
  expect(document.querySelector('script')).toBe(live)
})

it('leaves a script alone that was refused before its turn came', async () => {
  const gates = make()
  const inert = add<HTMLScriptElement>('<script type="text/plain" data-consent="analytics">1</script>')
  gates.meet(inert)
  granted = true
  gates.update(true)
  granted = false
  gates.update(true)
  await new Promise(then => setTimeout(then))
  expect(inert.isConnected).toBe(true)
})

it('never loads from a host of advertisers, nor from one the site refuses', async () => {
  const gates = make({ never: ['ads.example'] })
  granted = true
  for (const html of [
    '<script type="text/plain" data-consent="analytics" src="https://connect.facebook.net/en_US/fbevents.js"></script>',
    '<img data-consent="analytics" data-src="https://pixel.ads.example/p.gif" alt="">',
  ]) {
    const element = add(html)
    gates.meet(element)
    gates.update(true)
    await new Promise(then => setTimeout(then))
    expect(element.isConnected).toBe(true)
    expect(element.outerHTML).toBe(html)
  }
  expect(onRefused.mock.calls).toEqual([
    ['connect.facebook.net', 'analytics'],
    ['pixel.ads.example', 'analytics'],
  ])
})
