import type { BrowserContext } from '@playwright/test'

/** So many days go by for every page that is opened from now on; each call comes on top of the ones before. */
export const daysPass = (context: BrowserContext, days: number) =>
  context.addInitScript(milliseconds => {
    const Before = Date
    window.Date = class extends Before {
      constructor(...parts: unknown[]) {
        super(...((parts.length ? parts : [Before.now() + milliseconds]) as [number]))
      }
      static override now() {
        return Before.now() + milliseconds
      }
    } as DateConstructor
  }, days * 864e5)
