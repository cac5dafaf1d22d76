/** @jsxImportSource react */
import Cookies from 'js-cookie'
import { type ReactElement, type ReactNode, StrictMode, useEffect } from 'react'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { type Consent, type ConsentOptions, createConsent } from '../../../src/index.ts'
import { Allowed, ConsentProvider, type CurrentConsent, useConsent } from '../../../src/react.tsx'

/** What the stories need of a library that draws. */
export interface Renderer {
  /** Does something, and waits until everything it leads to is drawn. */
  act(deed: () => void | Promise<void>): Promise<void>
  /** Draws into an element; with `isHydrating` onto the server's HTML in it. Gives the way to take it out. */
  mount(element: ReactElement, host: Element, isHydrating?: boolean): () => void
}

/** Every value the hook gave. */
const seen: CurrentConsent<string>[] = []

function Watcher({ consent }: { consent?: Consent }) {
  const current = useConsent<string>(consent)
  seen.push(current)
  return (
    <p>
      {current.allows('analytics') ? 'counted' : 'left alone'}, {current.state.regime}
    </p>
  )
}
const question = <button type="button">May we?</button>
const Film = ({ consent }: { consent?: Consent }) => (
  <Allowed<string> category="analytics" fallback={question} {...(consent && { consent })}>
    <b>film</b>
  </Allowed>
)

/** What `useConsent` and `<Allowed>` promise, told once for React and once for Preact. */
export function tellStories({ act, mount }: Renderer) {
  const stops: (() => void)[] = []
  let host: HTMLElement

  beforeEach(() => {
    seen.length = 0
    host = document.body.appendChild(document.createElement('main'))
  })
  afterEach(async () => {
    await act(() => {
      for (const stop of stops.splice(0).reverse()) stop()
    })
    host.remove()
    Cookies.remove('clientlink_choices', { domain: 'clientlink.test' })
    localStorage.clear()
    vi.restoreAllMocks()
  })

  const start = (options: ConsentOptions<'heatmaps'> = {}) => {
    const consent = createConsent({
      region: 'DE',
      loadWidget: null,
      ...options,
      categories: { heatmaps: {} },
    })
    stops.push(() => consent.destroy())
    return consent
  }
  const draw = (element: ReactElement, isHydrating?: boolean) =>
    act(() => {
      stops.push(mount(element, host, isHydrating))
    })

  describe('useConsent', () => {
    test('draws again on grant, withdrawal and grant', async () => {
      const consent = start()
      await draw(<Watcher consent={consent} />)
      expect(host.textContent).toBe('left alone, opt-in')
      await act(() => consent.choose({ analytics: true }))
      expect(host.textContent).toBe('counted, opt-in')
      await act(() => consent.rejectAll())
      expect(host.textContent).toBe('left alone, opt-in')
      await act(() => consent.acceptAll())
      expect(host.textContent).toBe('counted, opt-in')
    })

    test('gives the same object until something changes', async () => {
      // A second later the same choice would be another decision.
      vi.spyOn(Date, 'now').mockReturnValue(Date.now())
      const consent = start()
      const show = () => draw(<Watcher consent={consent} />)
      await show()
      const [first] = seen
      await act(() => consent.choose({ analytics: true }))
      const second = seen.at(-1)
      expect(second).not.toBe(first)
      expect(second?.state).toBe(consent.state)
      await act(() => consent.choose({ analytics: true }))
      const drawn = seen.length
      await act(() => void document.dispatchEvent(new Event('clientlink:ready')))
      expect(seen).toHaveLength(drawn)
      expect(new Set(seen).size).toBe(2)
    })

    test('hands out the consent to act on', async () => {
      const consent = start()
      await draw(<Watcher consent={consent} />)
      await act(() => seen.at(-1)?.consent.acceptAll())
      expect(consent.allows('heatmaps')).toBe(true)
      expect(host.textContent).toBe('counted, opt-in')
    })

    test('takes the given one before the provider’s', async () => {
      const consent = start({ region: 'US' })
      const other = { ...stub(false), subscribe: vi.fn(() => () => {}) }
      await draw(
        <ConsentProvider consent={other}>
          <Watcher consent={consent} />
        </ConsentProvider>,
      )
      expect(host.textContent).toBe('counted, opt-out')
      expect(other.subscribe).not.toHaveBeenCalled()
    })

    test('takes the provider’s before the page’s', async () => {
      start({ region: 'US' })
      await draw(
        <ConsentProvider consent={stub(false)}>
          <Watcher />
        </ConsentProvider>,
      )
      expect(host.textContent).toBe('left alone, opt-in')
    })

    test('takes the page’s own where it is given none', async () => {
      const consent = start()
      await draw(<Watcher />)
      await act(() => consent.acceptAll())
      expect(host.textContent).toBe('counted, opt-in')
    })

    test('refuses until a script tag brings the page’s own', async () => {
      await draw(<Watcher />)
      expect(host.textContent).toBe('left alone, opt-in')
      await act(() => seen.at(-1)?.consent.acceptAll())
      expect(host.textContent).toBe('left alone, opt-in')

      let consent: Consent | undefined
      await act(async () => {
        consent = start({ region: 'US' })
      })
      expect(host.textContent).toBe('counted, opt-out')
      await act(() => consent?.rejectAll())
      expect(host.textContent).toBe('left alone, opt-out')
    })

    test('follows the page’s own to the next one after hot reload', async () => {
      const first = start()
      await draw(<Watcher />)
      await act(async () => {
        first.destroy()
        start({ region: 'US' })
      })
      expect(host.textContent).toBe('counted, opt-out')
    })

    test('listens no longer once it is taken out', async () => {
      const consent = start()
      await draw(<Watcher consent={consent} />)
      const drawn = seen.length
      await act(() => stops.pop()?.())
      await act(() => consent.acceptAll())
      expect(seen).toHaveLength(drawn)
    })

    test('throws for a category nobody declared', async () => {
      const consent = start()
      await draw(<Watcher consent={consent} />)
      expect(() => seen.at(-1)?.allows('analitycs')).toThrow('unknown-category')
    })

    test('works where every effect runs twice', async () => {
      const consent = start()
      const loud = vi.spyOn(console, 'error')
      await draw(
        <StrictMode>
          <Watcher consent={consent} />
        </StrictMode>,
      )
      await act(() => consent.acceptAll())
      expect(host.textContent).toBe('counted, opt-in')
      await act(() => consent.rejectAll())
      expect(host.textContent).toBe('left alone, opt-in')
      expect(loud).not.toHaveBeenCalled()
    })

    test('is up to date where it changes while being mounted', async () => {
      const consent = start()
      await draw(
        <Once does={() => consent.acceptAll()}>
          <Watcher consent={consent} />
        </Once>,
      )
      expect(host.textContent).toBe('counted, opt-in')
    })
  })

  describe('<Allowed>', () => {
    test('draws its children while granted and the fallback otherwise', async () => {
      const consent = start()
      await draw(<Film consent={consent} />)
      expect(host.innerHTML).toBe('<button type="button">May we?</button>')
      await act(() => consent.choose({ analytics: true }))
      expect(host.innerHTML).toBe('<b>film</b>')
      await act(() => consent.choose({ analytics: false }))
      expect(host.innerHTML).toBe('<button type="button">May we?</button>')
      await act(() => consent.choose({ analytics: true }))
      expect(host.innerHTML).toBe('<b>film</b>')
    })

    test('draws nothing where there is no fallback', async () => {
      const consent = start()
      await draw(
        <Allowed consent={consent} category="heatmaps">
          <b>film</b>
        </Allowed>,
      )
      expect(host.innerHTML).toBe('')
      await act(() => consent.acceptAll())
      expect(host.innerHTML).toBe('<b>film</b>')
    })

    test('draws necessary things at once', async () => {
      await draw(<Allowed category="necessary">always</Allowed>)
      expect(host.textContent).toBe('always')
    })
  })

  describe('onto HTML of the server', () => {
    const loudness = () => [vi.spyOn(console, 'error'), vi.spyOn(console, 'warn')]

    test('begins with what the server knew and goes on with what holds', async () => {
      const consent = start({ region: 'US' })
      host.innerHTML = '<p>left alone, opt-in</p>'.replace(', ', '<!-- -->, <!-- -->')
      const [paragraph] = host.children
      const loud = loudness()
      await draw(<Watcher consent={consent} />, true)
      expect(seen[0]?.state).toMatchObject({
        choices: { necessary: true, functional: false, analytics: false, heatmaps: false },
        region: { code: null, source: 'none' },
        ask: null,
      })
      expect(seen[0]?.allows('analytics')).toBe(false)
      expect(host.textContent).toBe('counted, opt-out')
      expect(host.children[0]).toBe(paragraph)
      for (const spy of loud) expect(spy).not.toHaveBeenCalled()
    })

    test('puts what is granted in the fallback’s place', async () => {
      const consent = start({ region: 'US' })
      host.innerHTML = '<button type="button">May we?</button>'
      const loud = loudness()
      await draw(<Film consent={consent} />, true)
      expect(host.innerHTML).toBe('<b>film</b>')
      for (const spy of loud) expect(spy).not.toHaveBeenCalled()
    })
  })
}

/** Does something when it is mounted. */
function Once({ does, children }: { does: () => void; children: ReactNode }) {
  // biome-ignore lint/correctness/useExhaustiveDependencies: once is what it says
  useEffect(does, [])
  return children
}

/** A consent that says one thing and no more. */
function stub(analytics: boolean): Consent {
  const choices: Record<string, boolean> = { necessary: true, analytics }
  const state = { choices, regime: 'opt-in' } as Consent['state']
  return {
    state,
    allows: (name: string) => choices[name] === true,
    subscribe: () => () => {},
  } as unknown as Consent
}
