/** The names of all cookies the page can see. None where cookies are blocked. */
export function cookieNames(): string[] {
  return pairs().map(pair => pair.split('=', 1)[0] as string)
}

/** Every value of one cookie name, in the browser's order: `www.x` and `.x` may each hold one. */
export function cookieValues(name: string): string[] {
  return pairs()
    .filter(pair => pair.startsWith(`${name}=`))
    .map(pair => pair.slice(name.length + 1))
}

/** Deletes a cookie on every domain suffix and path prefix of the page, partitioned or not. Deleting needs the very place it was set in. */
export function eraseCookie(name: string): void {
  const { pathname, protocol } = location
  const folders = pathname.split('/')
  const paths = folders.flatMap((_, depth) => {
    const path = folders.slice(0, depth + 1).join('/')
    return path ? [path, `${path}/`] : ['/']
  })
  for (const domain of ['', ...domainSuffixes()])
    for (const path of new Set(paths))
      for (const partition of protocol === 'https:' ? ['', ';secure;partitioned'] : [''])
        setCookie(`${name}=;max-age=0;path=${path}${domain && `;domain=${domain}`}${partition}`)
}

/** The page's host and its parents, the widest first; none for an IP address or a host of one label. */
export function domainSuffixes(): string[] {
  const labels = location.hostname.split('.')
  if (/^[\d.]+$|:/.test(location.hostname)) return []
  return labels
    .slice(1)
    .map((_, depth) => labels.slice(depth).join('.'))
    .reverse()
}

/** Writes one cookie string; does nothing where cookies are blocked. */
export function setCookie(text: string): void {
  try {
    // biome-ignore lint/suspicious/noDocumentCookie: the one place that writes; cookieStore is asynchronous.
    document.cookie = text
  } catch {}
}

function pairs(): string[] {
  try {
    return document.cookie.split('; ')
  } catch {
    // A sandboxed frame throws on the mere read.
    return []
  }
}
