/** @jsxImportSource react */
import type { ReactElement } from 'react'
import { createConsent } from '../../src/index.ts'
import { Allowed, ConsentProvider } from '../../src/react.tsx'

const site = createConsent({ categories: { heatmaps: {} } })

/** What compiles as JSX, and what must not: react.test-d.ts brings it in. */
export const elements: ReactElement[] = [
  <Allowed key={1} category="analytics" />,
  // @ts-expect-error no such category
  <Allowed key={2} category="analitycs" />,
  // @ts-expect-error not known without a consent
  <Allowed key={3} category="heatmaps" />,
  <Allowed<'heatmaps'> key={4} category="heatmaps" fallback={<p>Asks</p>} />,
  <Allowed key={5} consent={site} category="heatmaps" fallback="Asks">
    <p>Shows</p>
    and tells
  </Allowed>,
  // @ts-expect-error no such category
  <Allowed key={6} consent={site} category="analitycs" />,
  // @ts-expect-error a category is needed
  <Allowed key={7} consent={site} />,
  // @ts-expect-error fallback
  <Allowed key={8} category="analytics" fallbak="Asks" />,
  <ConsentProvider key={9} consent={site}>
    inside
  </ConsentProvider>,
  // @ts-expect-error a consent is needed
  <ConsentProvider key={10} />,
]
