/** What code means by an address; `undefined` for what is none, or leads nowhere over the network. */
export function addressOf(given: string, base?: string): URL | undefined {
  try {
    const url = new URL(given, base)
    return /^(http|ws)s?:$/.test(url.protocol) ? url : undefined
  } catch {
    return
  }
}
