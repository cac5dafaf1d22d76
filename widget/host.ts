import type { WidgetContext } from '../src/model/contract.ts'
import type { Words } from '../src/model/words.ts'

/** The open shadow root of a new `<clientlink-choices>`, styled without anything a strict page forbids. */
export function createRoot(
  css: string,
  { lang, dir }: Words['page'] | Words['banner'],
  { theme }: Pick<WidgetContext, 'theme'>,
): ShadowRoot {
  const host = document.createElement('clientlink-choices')
  host.lang = lang
  const root = host.attachShadow({ mode: 'open' })
  addStyles(
    root,
    `:where(:host>*){all:initial;color-scheme:${theme === 'auto' ? 'light dark' : theme};direction:${dir ?? 'ltr'}}${css}`,
  )
  return root
}

/** Adds a stylesheet to a shadow root. Adopted, for a `<style>` is refused under `style-src 'self'`. */
export function addStyles(root: ShadowRoot, css: string) {
  const sheet = new CSSStyleSheet()
  sheet.replaceSync(css)
  root.adoptedStyleSheets.push(sheet)
}
