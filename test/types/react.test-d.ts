import type { ReactElement } from 'react'
import { expectTypeOf, test } from 'vitest'
import { createConsent, type DefaultCategory } from '../../src/index.ts'
import { useConsent } from '../../src/react.tsx'
import { elements } from './elements.tsx'

const site = createConsent({ categories: { heatmaps: {} } })

test('names come from the given consent', () => {
  const { allows, state, consent } = useConsent(site)
  allows('heatmaps')
  // @ts-expect-error no such category
  allows('analitycs')
  expectTypeOf(state).toEqualTypeOf(site.state)
  expectTypeOf(consent).toEqualTypeOf(site)
})

test('without one, the three are known, and a site’s own can be added', () => {
  expectTypeOf(useConsent().allows).parameter(0).toEqualTypeOf<DefaultCategory>()
  expectTypeOf(useConsent<'heatmaps'>().allows).parameter(0).toEqualTypeOf<DefaultCategory | 'heatmaps'>()
  expectTypeOf(useConsent(createConsent()).allows).parameter(0).toEqualTypeOf<DefaultCategory>()
})

test('<Allowed> and <ConsentProvider> check what they are given', () => {
  expectTypeOf(elements).items.toEqualTypeOf<ReactElement>()
})
