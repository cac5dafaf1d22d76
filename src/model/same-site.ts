/**
 * The domain that a host's site shares, as far as it can be told. Public suffixes are a list that no small script
 * carries: a short name below a country's (`co.uk`) is taken for one, which is the stricter reading.
 */
export function siteOf(host: string): string {
  if (/[\d:\]]$/.test(host)) return host
  const labels = host.split('.')
  const [name = '', country = ''] = labels.slice(-2)
  return labels.slice(name.length < 4 && country.length < 3 ? -3 : -2).join('.')
}

/** Whether two hosts are of one site: the same, one below the other, or side by side below one domain. */
export function isSameSite(host: string, own: string): boolean {
  const isBelow = (a: string, b: string) => `.${a}`.endsWith(`.${b}`)
  return isBelow(host, own) || isBelow(own, host) || siteOf(host) === siteOf(own)
}
