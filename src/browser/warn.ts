const told = new Set<string>()

/** Says something to the site's developer on the console, once for each cause. */
export function warn(message: string): void {
  if (told.has(message)) return
  told.add(message)
  console.warn(`[clientlink] ${message}`)
}
