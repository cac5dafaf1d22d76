import type { Door, Scope } from '../door.ts'

const owners = ['HTMLIFrameElement', 'HTMLFrameElement', 'HTMLObjectElement'] as const

/**
 * Frames of the page's own origin have doors of their own, and some SDKs look for clean ones there: whoever reaches into
 * a frame finds them watched.
 */
export const frames: Door = (scope, keeper, stand) => {
  const watch = (key: string, windowOf: (found: never) => Window | null | undefined) => {
    for (const owner of owners)
      stand(
        scope[owner].prototype,
        key,
        pass => {
          const found = pass()
          try {
            const inner = windowOf(found as never)
            // A frame of another origin throws here, and is out of reach for the page as well.
            if (inner?.document) keeper.enter(inner as Scope)
          } catch {}
          return found
        },
        'get',
      )
  }
  watch('contentWindow', (inner: Window | null) => inner)
  watch('contentDocument', (inner: Document | null) => inner?.defaultView)
}
