import { patch } from '../../browser/patch.ts'
import type { Door, Scope } from '../door.ts'

/**
 * Frames of the page's own origin have doors of their own, and some SDKs look for clean ones there: whoever reaches into
 * a frame finds them watched.
 */
export const frames: Door = (scope, keeper) => {
  const enter = (inner: Window | null | undefined) => {
    try {
      // A frame of another origin throws here, and is out of reach for the page as well.
      if (inner?.document) keeper.enter(inner as Scope)
    } catch {}
  }
  const owners = ['HTMLIFrameElement', 'HTMLFrameElement', 'HTMLObjectElement'] as const
  const stops = owners.flatMap(owner => {
    const { prototype } = scope[owner]
    const watch = (key: string, windowOf: (found: never) => Window | null | undefined) =>
      patch(
        prototype,
        key,
        {
          apply(native, self, args) {
            const found = Reflect.apply(native, self, args)
            enter(windowOf(found as never))
            return found
          },
        },
        'get',
      )
    return [
      watch('contentWindow', (inner: Window | null) => inner),
      watch('contentDocument', (inner: Document | null) => inner?.defaultView),
    ]
  })
  return () => {
    for (const stop of stops) stop()
  }
}
