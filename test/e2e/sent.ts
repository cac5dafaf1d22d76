/** What reached somebody else's host by the demo at an address: `posthog.localhost/e/`; from now on. */
export async function sentFrom(demo: string): Promise<() => Promise<string[]>> {
  await fetch(`${demo}/demo/log/clear`, { method: 'POST' })
  return async () => {
    const entries = (await (await fetch(`${demo}/demo/log.json`)).json()) as { host: string; path: string }[]
    return entries.map(({ host, path }) => host + path)
  }
}
