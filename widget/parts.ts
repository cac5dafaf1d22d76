import type { WidgetContext, WidgetModule } from '../src/model/contract.ts'
import { type LoadWords, wordsOf } from './words.ts'

type Asking = Pick<WidgetContext, 'locale' | 'messages'>

/** The widget, whose words come by `load`. Code and words of what is shown are fetched side by side. */
export function widgetOf(load: LoadWords) {
  const firstLayer = (context: Asking) => {
    const get = wordsOf(context, load)
    return Promise.all([import('./mount.tsx'), get('banner'), get] as const)
  }
  const page = (context: Asking) => wordsOf(context, load)('page')
  return {
    /** Asks for what the first layer needs, before it is known which of its views will be shown. */
    preload(context: Asking) {
      firstLayer(context).catch(() => {})
    },
    async mount(context) {
      const [inner, words, get] = await firstLayer(context)
      return inner.mount(context, words, get)
    },
    async embed(place, context) {
      const [[inner, words, get], more] = await Promise.all([
        firstLayer(context),
        wordsOf(context, load)('panel'),
      ])
      return (await inner.loadPanel()).embed(place, context, words, more, get)
    },
    async news(context) {
      const get = wordsOf(context, load)
      return (await import('./news.ts')).news(context, get)
    },
    async reopen(context) {
      const [inner, words] = await Promise.all([import('./reopen.ts'), page(context)])
      return inner.reopen(context, words)
    },
    async placeholder(frame, category, context, once) {
      const [inner, words] = await Promise.all([import('./placeholder.ts'), page(context)])
      return inner.placeholder(frame, category, context, once, words)
    },
  } satisfies WidgetModule & { preload(context: Asking): void }
}
