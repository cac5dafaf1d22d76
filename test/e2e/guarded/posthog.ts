import './page.ts'
import posthog from 'posthog-js'
import { actsBy, vendorOrigin } from './page.ts'

posthog.init('phc_token', {
  api_host: vendorOrigin('posthog'),
  persistence: 'localStorage+cookie',
  person_profiles: 'always',
  request_queue_config: { flush_interval_ms: 250 },
  disable_external_dependency_loading: true,
  // These browsers say they are automated.
  opt_out_useragent_filter: true,
})
actsBy(name => posthog.capture(name))
