import './page.ts'
import Tracker from '@openreplay/tracker'
import { actsBy, tried, vendorOrigin } from './page.ts'

const tracker = new Tracker({
  projectKey: 'key',
  ingestPoint: vendorOrigin('openreplay'),
  // It records on https alone, but for this.
  __DISABLE_SECURE_MODE: true,
  css: {},
})
void tracker.start({ userID: 'someone' }).catch(() => {})
actsBy(name => {
  tracker.event(name, {})
  // Its worker uploads whenever somebody is about to leave. What the page has to say goes there every 30 ms.
  setTimeout(() => {
    tried()
    document.body.dispatchEvent(new Event('mouseleave'))
  }, 200)
})
