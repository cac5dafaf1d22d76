import { hydrate, render } from 'preact'
import { act } from 'preact/test-utils'
import { expect, test, vi } from 'vitest'
import { tellStories } from '../react/stories.tsx'

// The alias a site with Preact gives its bundler.
vi.mock('react', () => import('preact/compat'))
vi.mock('react/jsx-runtime', () => import('preact/jsx-runtime'))
vi.mock('react/jsx-dev-runtime', () => import('preact/jsx-runtime'))

test('is Preact', async () => {
  const react = await import('react')
  expect(react.version).toBe('19.0.0')
  expect(react.createElement).toBe((await import('preact/compat')).createElement)
})

tellStories({
  act: async deed => act(async () => deed()),
  mount(element, host, isHydrating) {
    ;(isHydrating ? hydrate : render)(element as never, host)
    return () => render(null, host)
  },
})
