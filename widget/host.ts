import type { WidgetContext } from '../src/model/contract.ts'

/** The open shadow root of a new `<clientlink-choices>`, styled without anything a strict page forbids. */
export function createRoot(css: string, lang: string, { theme }: Pick<WidgetContext, 'theme'>): ShadowRoot {
  const host = document.createElement('clientlink-choices')
  host.lang = lang
  const root = host.attachShadow({ mode: 'open' })
  addStyles(root, `${css}:host{color-scheme:${theme === 'auto' ? 'light dark' : theme}!important}`)
  return root
}

/** Adds a stylesheet to a shadow root. Adopted, for a `<style>` is refused under `style-src 'self'`. */
export function addStyles(root: ShadowRoot, css: string) {
  const sheet = new CSSStyleSheet()
  sheet.replaceSync(css)
  root.adoptedStyleSheets.push(sheet)
}
