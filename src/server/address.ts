/** The address that a text is, if it is one. Not `URL.canParse`: that of Node 20 says yes to some that are none. */
export function addressIn(text: string, base?: string): URL | undefined {
  try {
    return new URL(text, base)
  } catch {
    return
  }
}
