import { listen } from './listen.ts'

/** This site's other tabs. */
export interface Tabs {
  /** Tells the others to look again. */
  tell(): void
  stop(): void
}

/**
 * Calls back when this page should look again at what is stored: another tab says so, the page is shown again, or it
 * returns from the back/forward cache. Messages carry no data. The channel is shut while a page is away, or it would
 * keep the page out of that cache.
 */
export function watchTabs(name: string, lookAgain: () => void): Tabs {
  let channel: BroadcastChannel | undefined
  const shut = () => {
    channel?.close()
    channel = undefined
  }
  const open = () => {
    try {
      channel ??= new BroadcastChannel(name)
      channel.onmessage = () => {
        lookAgain()
        // Firefox hands a cookie from process to process in its own time: the message can be the faster one.
        setTimeout(() => channel && lookAgain(), 500)
      }
    } catch {}
  }
  open()
  const stops = [
    shut,
    listen(window, 'pagehide', shut),
    listen(window, 'pageshow', event => {
      open()
      if ((event as PageTransitionEvent).persisted) lookAgain()
    }),
    listen(document, 'visibilitychange', () => document.hidden || lookAgain()),
  ]
  return {
    tell: () => channel?.postMessage(0),
    stop: () => {
      for (const stop of stops) stop()
    },
  }
}
