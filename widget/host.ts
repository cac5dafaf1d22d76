import type { WidgetContext } from '../src/model/contract.ts'

/** A `<clientlink-choices>` with an open shadow root, styled without anything a strict page forbids. Not in the page yet. */
export function createHost(css: string, lang: string, { theme }: WidgetContext) {
  const host = document.createElement('clientlink-choices')
  host.lang = lang
  const root = host.attachShadow({ mode: 'open' })
  addStyles(
    root,
    `${css}:host{color-scheme:${theme === 'auto' ? 'light dark' : theme}!important}@media print{:host{display:none!important}}`,
  )
  return { host, root }
}

/** Adds a stylesheet to a shadow root. Adopted, for a `<style>` is refused under `style-src 'self'`. */
export function addStyles(root: ShadowRoot, css: string) {
  const sheet = new CSSStyleSheet()
  sheet.replaceSync(css)
  root.adoptedStyleSheets.push(sheet)
}
