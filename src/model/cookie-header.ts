/** Every value that a `Cookie` header has for a name, in its order: `www.x` and `.x` may each hold one. */
export function valuesIn(header: string, name: string): string[] {
  const values: string[] = []
  const sought = `${name}=`
  // No list of all pairs: a header may hold fifty, and one is asked for.
  for (let at = header.indexOf(sought); at >= 0; at = header.indexOf(sought, at + 1)) {
    // A pair begins after a semicolon: a space may stand within the value of another.
    let start = at
    while (start && /\s/.test(header.charAt(start - 1))) start--
    const end = header.indexOf(';', at)
    if (!start || header[start - 1] === ';')
      values.push(header.slice(at + sought.length, end < 0 ? undefined : end).trim())
  }
  return values
}

/** The names of all cookies in a `Cookie` header. */
export function namesIn(header: string): string[] {
  return header.split(';').flatMap(pair => {
    const [name = ''] = pair.split('=', 1)
    return name.trim() ? [name.trim()] : []
  })
}
