import Cookies from 'js-cookie'
import { cookieNames, cookieValues, domainSuffixes, eraseCookie } from './cookies.ts'

/** One cookie of ours, kept on the widest domain that takes it. */
export interface CookieJar {
  /** Every value found under the name; more than one where another SDK wrote it elsewhere. */
  read(): string[]
  /** Writes the value for 365 days in place of all others. Says whether it is there afterwards. */
  write(value: string): boolean
  /** The domain it is kept on, `''` for the page's host alone. */
  home(): string
  erase(): void
}

// Our values need no encoding, and must be readable at the edge as they are.
const plain = Cookies.withConverter<string>({ read: value => value, write: value => value })

/** A jar for the cookie of this name. Without a domain the widest is found by probing: public suffixes cannot be guessed. */
export function cookieJar(name: string, path: string, wanted?: string): CookieJar {
  const { hostname } = location
  const bare = wanted?.replace(/^\./, '')
  // One file of options may serve several sites: a domain that is not this page's is looked for anew.
  let home = bare === undefined || `.${hostname}`.endsWith(`.${bare}`) || !bare ? wanted : undefined

  /** A throw-away cookie tells which domains the browser takes. */
  const widest = () => {
    const probe = `${name}_probe`
    return domainSuffixes().find(suffix => {
      plain.set(probe, '1', { domain: suffix, sameSite: 'lax' })
      const taken = cookieNames().includes(probe)
      plain.remove(probe, { domain: suffix })
      return taken
    })
  }

  const read = () => cookieValues(name)
  const settled = () => {
    home ??= widest() ?? ''
    return home
  }
  return {
    read,
    home: settled,
    erase: () => eraseCookie(name),
    write(value) {
      try {
        const domain = settled()
        if (read().length > 1) eraseCookie(name)
        plain.set(name, value, {
          path,
          expires: 365,
          sameSite: 'lax',
          secure: location.protocol === 'https:',
          ...(domain && { domain }),
        })
      } catch {}
      return read().includes(value)
    },
  }
}
