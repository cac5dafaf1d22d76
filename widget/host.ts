import type { WidgetContext } from '../src/model/contract.ts'
import type { Words } from '../src/model/words.ts'

/** The open shadow root of a new `<clientlink-choices>`, styled without anything a strict page forbids. */
export function createRoot(
  css: string,
  { lang, dir }: Words['page'] | Words['banner'],
  { theme, placement }: Pick<WidgetContext, 'theme' | 'placement'>,
): ShadowRoot {
  const host = document.createElement('clientlink-choices')
  host.lang = lang
  host.dir = dir ?? 'ltr'
  host.setAttribute('placement', placement)
  const root = host.attachShadow({ mode: 'open' })
  addStyles(root, `${css}:host{color-scheme:${theme === 'auto' ? 'light dark' : theme}}`)
  return root
}

/** Adds a stylesheet to a shadow root. Adopted, for a `<style>` is refused under `style-src 'self'`. */
export function addStyles(root: ShadowRoot, css: string) {
  const sheet = new CSSStyleSheet()
  sheet.replaceSync(css)
  root.adoptedStyleSheets.push(sheet)
}
