import type { Door } from '../door.ts'
import type { keptCookies } from '../kept-cookies.ts'
import type { ShadowCookie } from '../shadow-cookies.ts'

/** `cookieStore`: as `document.cookie`. Its `change` events tell nothing of what is shut, be it on the disk or in memory. */
export const cookieStore: Door = (scope, keeper, stand) => {
  const { CookieStore, cookieStore, CookieChangeEvent } = scope as never as {
    CookieStore?: { prototype: EventTarget }
    cookieStore?: EventTarget
    CookieChangeEvent: new (type: string, init: object) => Event
  }
  if (!CookieStore || !cookieStore) return
  const isOpen = (name: unknown) => keeper.name('cookie', `${name}`).isOpen
  let loading: Promise<ReturnType<typeof keptCookies>> | undefined
  // One promise for all, so that calls keep their order. Where it cannot be had they are refused, and the next tries again.
  const load = () => {
    loading ??= import('../kept-cookies.ts').then(
      part => part.keptCookies(keeper),
      error => {
        loading = undefined
        throw error
      },
    )
    return loading
  }
  for (const key of ['set', 'get', 'getAll', 'delete'])
    stand(CookieStore.prototype, key, (pass, args, self) => {
      const [first] = args
      const isAll = key === 'getAll'
      const isFree = isAll ? keeper.isQuiet() : isOpen(first instanceof Object ? first.name : first)
      if (isFree || self !== cookieStore) return pass()
      return load().then(kept => kept[key]?.(pass, args))
    })
  // First in line: what happens to a cookie that is shut is nobody's to know.
  stand.listen(cookieStore, 'change', event => {
    const { changed, deleted } = event as Event & { changed: ShadowCookie[]; deleted: ShadowCookie[] }
    const seen = (cookies: ShadowCookie[]) => cookies.filter(({ name }) => isOpen(name))
    const rest = { changed: seen(changed), deleted: seen(deleted) }
    const count = rest.changed.length + rest.deleted.length
    if (count === changed.length + deleted.length) return
    event.stopImmediatePropagation()
    if (count) cookieStore.dispatchEvent(new CookieChangeEvent('change', rest))
  })
}
