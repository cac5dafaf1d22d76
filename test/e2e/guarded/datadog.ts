import './page.ts'
import { datadogRum } from '@datadog/browser-rum'
import { actsBy, vendorOrigin } from './page.ts'

datadogRum.init({
  applicationId: 'app',
  clientToken: 'pub',
  proxy: ({ path, parameters }) => `${vendorOrigin('datadog')}${path}?${parameters}`,
  defaultPrivacyLevel: 'mask',
  sessionReplaySampleRate: 0,
  telemetrySampleRate: 0,
  // So that it takes our word for it that the page is put aside.
  allowUntrustedEvents: true,
})
actsBy(name => {
  datadogRum.addAction(name)
  // It sends every 30 seconds, which nothing changes, and whenever the page is put aside.
  document.dispatchEvent(new Event('freeze'))
})
