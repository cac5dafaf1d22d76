import * as Sentry from '@sentry/browser'

let isStarted = false

/** Starts the real Sentry SDK, or switches it on again. */
export function watchWithSentry() {
  const options = Sentry.getClient()?.getOptions()
  if (options) options.enabled = true
  if (isStarted) return
  isStarted = true
  Sentry.init({
    dsn: `${location.protocol}//public@sentry.localhost${location.port && `:${location.port}`}/1`,
    environment: 'demo',
    release: 'clientlink-app@1',
  })
}

/** Errors stay on this page from now on. */
export function pauseSentry() {
  const options = Sentry.getClient()?.getOptions()
  if (options) options.enabled = false
}
