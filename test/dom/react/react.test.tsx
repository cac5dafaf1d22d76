/** @jsxImportSource react */
import { act } from 'react'
import { createRoot, hydrateRoot } from 'react-dom/client'
import { renderToString } from 'react-dom/server'
import { expect, test, vi } from 'vitest'
import { createConsent } from '../../../src/index.ts'
import { Allowed, ConsentProvider } from '../../../src/react.tsx'
import { tellStories } from './stories.tsx'

Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true })

tellStories({
  act: deed => act(async () => deed()),
  mount(element, host, isHydrating) {
    const root = isHydrating ? hydrateRoot(host, element) : createRoot(host)
    if (!isHydrating) root.render(element)
    return () => root.unmount()
  },
})

test('hydrates what React’s own server rendering wrote', async () => {
  const consent = createConsent({ region: 'US', loadWidget: null })
  const page = (
    <ConsentProvider consent={consent}>
      <Allowed category="functional" fallback="asks for the film">
        <Allowed category="analytics">counts the film</Allowed>
      </Allowed>
    </ConsentProvider>
  )
  const host = document.body.appendChild(document.createElement('main'))
  host.innerHTML = renderToString(page)
  expect(host.textContent).toBe('asks for the film')

  const loud = vi.spyOn(console, 'error')
  const faults: unknown[] = []
  const root = await act(async () =>
    hydrateRoot(host, page, { onRecoverableError: fault => void faults.push(fault) }),
  )
  expect(host.textContent).toBe('counts the film')
  expect(loud).not.toHaveBeenCalled()
  expect(faults).toEqual([])
  await act(async () => root.unmount())
  consent.destroy()
})
