import { createConsent, type Declarations } from '@clientlink/consent'
import { guard } from '@clientlink/consent/guard'
import { datadog } from '@clientlink/consent/signals/datadog'
import { posthog } from '@clientlink/consent/signals/posthog'
import { sentryReplay } from '@clientlink/consent/signals/sentry-replay'
import { datadogRum } from '@datadog/browser-rum'
import * as Sentry from '@sentry/browser'
import posthogJs from 'posthog-js'

// A product with three vendors, each of them started whatever was chosen, and told by its signal alone.

/** Where our own server answers for a vendor. */
const origin = (name: string) => `http://${name}.localhost:${location.port}`

const theirs: Declarations = [
  { cookie: '_dd_s*' },
  { storage: '_dd_*' },
  { cookie: 'ph_*' },
  { storage: 'ph_*' },
  { storage: '__ph_opt_in_out_*' },
  { storage: 'sentryReplaySession' },
  ...['datadog', 'posthog', 'sentry'].map(name => ({ host: `${name}.localhost` })),
]

const consent = createConsent({
  region: 'DE',
  // What nobody declares is swept by nobody: then it shows what vendors leave of their own accord.
  categories: { analytics: { declares: location.search === '?undeclared' ? [] : theirs } },
  loadWidget: null,
  ...(location.search === '?guarded' && { guard: guard() }),
  signals: [datadog(datadogRum)],
})

datadogRum.init({
  applicationId: 'app',
  clientToken: 'pub',
  proxy: ({ path }) => `${origin('datadog')}/intake?${path}`,
  defaultPrivacyLevel: 'mask',
  sessionReplaySampleRate: 0,
  telemetrySampleRate: 0,
})

posthogJs.init('phc_token', {
  api_host: origin('posthog'),
  opt_out_capturing_by_default: true,
  opt_out_persistence_by_default: true,
  disable_external_dependency_loading: true,
  advanced_disable_flags: true,
  disable_session_recording: true,
  disable_surveys: true,
  request_batching: false,
  // These browsers say they are automated.
  opt_out_useragent_filter: true,
  loaded: client => consent.signal(posthog(client)),
})

const replay = Sentry.replayIntegration({ flushMinDelay: 500, minReplayDuration: 0, useCompression: false })
Sentry.init({
  dsn: `http://public@sentry.localhost:${location.port}/1`,
  defaultIntegrations: false,
  integrations: [replay],
  replaysSessionSampleRate: 0,
  replaysOnErrorSampleRate: 0,
})
consent.signal(sentryReplay(replay))

declare global {
  interface Window {
    /** Something each vendor would tell of. */
    act(name: string): void
    /** The visitor's name at PostHog. */
    whoIs(): string
  }
}

window.consent = consent
window.act = name => {
  datadogRum.addAction(name)
  posthogJs.capture(name)
  document.body.append(document.createElement('p'))
}
window.whoIs = () => posthogJs.get_distinct_id()
