import { cookieNames, eraseCookie } from '../../src/browser/cookies.ts'

/** Empties the page's cookies and its storage. */
export function noCookies(): void {
  for (const name of cookieNames()) eraseCookie(name)
  localStorage.clear()
  sessionStorage.clear()
}
