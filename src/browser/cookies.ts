/** The names of all cookies the page can see. None where cookies are blocked. */
export function cookieNames(read = readCookies): string[] {
  return pairs(read).map(pair => pair.split('=', 1)[0] as string)
}

/** Every value of one cookie name, in the browser's order: `www.x` and `.x` may each hold one. */
export function cookieValues(name: string): string[] {
  return pairs(readCookies)
    .filter(pair => pair.startsWith(`${name}=`))
    .map(pair => pair.slice(name.length + 1))
}

/** Deletes a cookie on every domain suffix and path prefix of the page, partitioned or not. Deleting needs the very place it was set in. */
export function eraseCookie(name: string, write = setCookie): void {
  const { pathname, protocol } = location
  const folders = pathname.split('/')
  const paths = folders.flatMap((_, depth) => {
    const path = folders.slice(0, depth + 1).join('/')
    return path ? [path, `${path}/`] : ['/']
  })
  for (const domain of ['', ...domainSuffixes()])
    for (const path of new Set(paths))
      for (const partition of protocol === 'https:' ? ['', ';secure;partitioned'] : [''])
        write(`${name}=;max-age=0;path=${path}${domain && `;domain=${domain}`}${partition}`)
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

const readCookies = () => document.cookie

function pairs(read: () => string): string[] {
  try {
    return read().split('; ')
  } catch {
    // A sandboxed frame throws on the mere read.
    return []
  }
}
