import type { WidgetContext, WidgetModule } from '../src/model/contract.ts'
import { loadPageWords, loadWords, localeOf } from './words.ts'

const firstLayer = (context: Pick<WidgetContext, 'locale'>) =>
  Promise.all([import('./mount.tsx'), loadWords(localeOf(context))])

/** Asks for what the first layer needs, before it is known which of its views will be shown. */
export function preload(context: Pick<WidgetContext, 'locale'>): void {
  firstLayer(context).catch(() => {})
}

/** Puts the widget's host into the page, empty. Its code and its words are fetched side by side. */
export const mount: WidgetModule['mount'] = async context => {
  const [inner, words] = await firstLayer(context)
  return inner.mount(context, words)
}

/** Puts a small button into the corner of the page that opens the panel. Gives the way to take it out. */
export const reopen: WidgetModule['reopen'] = async context => {
  const [inner, words] = await Promise.all([import('./reopen.ts'), loadPageWords(localeOf(context))])
  return inner.reopen(context, words)
}

/** Puts a box in place of a gated frame, as large as the frame. Gives the way to put the frame back. */
export const placeholder: WidgetModule['placeholder'] = async (frame, category, context, once) => {
  const [inner, words] = await Promise.all([import('./placeholder.ts'), loadPageWords(localeOf(context))])
  return inner.placeholder(frame, category, context, once, words)
}
