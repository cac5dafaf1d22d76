import { datadogRum } from '@datadog/browser-rum'
import * as Sentry from '@sentry/browser'
import posthogJs from 'posthog-js'
import { expectTypeOf, test } from 'vitest'
import { type Consent, createConsent, type DefaultCategory } from '../../src/index.ts'
import { datadog } from '../../src/signals/datadog.ts'
import { google } from '../../src/signals/google.ts'
import { posthog } from '../../src/signals/posthog.ts'
import { sentryReplay } from '../../src/signals/sentry-replay.ts'

const replay = Sentry.replayIntegration()
const dataLayer: object[] = []

test('every signal takes the vendor’s real object', () => {
  const consent = createConsent({
    signals: [datadog(datadogRum), posthog(posthogJs), sentryReplay(replay), google(dataLayer)],
  })
  expectTypeOf(consent).toEqualTypeOf<Consent<DefaultCategory>>()
  consent.signal(datadog(datadogRum))
  const found = Sentry.getReplay()
  if (found) consent.signal(sentryReplay(found))
  posthogJs.init('phc_token', { loaded: client => consent.signal(posthog(client)) })
})

test('a signal may follow a category of the site’s own', () => {
  const consent = createConsent({
    categories: { heatmaps: {} },
    signals: [datadog(datadogRum), posthog(posthogJs, 'heatmaps'), google(dataLayer, 'heatmaps')],
  })
  consent.allows('heatmaps')
  consent.signal(sentryReplay(replay, 'heatmaps'))
  // @ts-expect-error no such category
  consent.signal(datadog(datadogRum, 'heatmap'))
  // @ts-expect-error no such category
  createConsent({ signals: [datadog(datadogRum, 'heatmap')] })
  expectTypeOf(consent).toEqualTypeOf<Consent<DefaultCategory | 'heatmaps'>>()
})

test('what is no such SDK does not compile', () => {
  // @ts-expect-error another vendor's
  datadog(posthogJs)
  // @ts-expect-error it has no init of that kind
  posthog(datadogRum)
  // @ts-expect-error Sentry itself is not its replay
  sentryReplay(Sentry)
})
