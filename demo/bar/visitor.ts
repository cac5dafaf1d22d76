const cookieOf = (name: string) => new RegExp(`(?:^|; )${name}=([^;]*)`).exec(document.cookie)?.[1]

const asked = (name: string) => new URLSearchParams(location.search).get(name)

/** Who the visitor pretends to be: from the address first, then from the demo's cookies. */
export const visitor = () => ({
  from: asked('from') ?? cookieOf('demo_from') ?? '',
  gpc: (asked('gpc') ?? cookieOf('demo_gpc')) === '1',
})

/** Remembers a circumstance in its cookie, for both sites, and loads the page anew. */
export function pretend(name: 'from' | 'gpc', value: string): void {
  const domain = location.hostname.endsWith('clientlink.test') ? '; domain=clientlink.test' : ''
  const age = value ? 86400 : 0
  // biome-ignore lint/suspicious/noDocumentCookie: the bar is no part of the site; the plain way is enough here
  document.cookie = `demo_${name}=${value}; path=/; max-age=${age}; SameSite=Lax${domain}`
  const url = new URL(location.href)
  url.searchParams.delete(name)
  if (url.href === location.href) location.reload()
  else location.replace(url)
}

/** Empties this origin's storage on a page of its own, and comes back as a new visitor. */
export function forgetMe(): void {
  location.href = `/demo/forget?back=${encodeURIComponent(location.pathname + location.search + location.hash)}`
}
