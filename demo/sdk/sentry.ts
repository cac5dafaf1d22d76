import * as Sentry from '@sentry/browser'

/** Starts the real Sentry SDK. */
export function watchWithSentry() {
  Sentry.init({
    dsn: `${location.protocol}//public@sentry.localhost${location.port && `:${location.port}`}/1`,
    environment: 'demo',
    release: 'clientlink-app@1',
  })
}
