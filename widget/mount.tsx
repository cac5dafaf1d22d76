import { render } from 'preact'
import type { View, Widget, WidgetContext } from '../src/model/contract.ts'
import { Banner } from './Banner.tsx'
import { addStyles, createHost } from './host.ts'
import type { BannerWords } from './i18n/types.ts'
import { Notice } from './Notice.tsx'
import { Status } from './Status.tsx'
import { card } from './styles/card.ts'
import type { ViewProps } from './view.ts'

/** Puts the widget's host before the page's body: the first stop of the Tab key, and safe from whoever replaces the body. */
export function mount(context: WidgetContext, words: BannerWords): Widget {
  const { consent, categories, policy } = context
  const { host, root } = createHost(card, words.lang, context)
  document.documentElement.insertBefore(host, document.body)

  const views: { [view in View]?: (props: ViewProps) => preact.VNode } = {
    banner: Banner,
    notice: Notice,
    status: Status,
  }
  let shown: View | null = null
  let wanted: View | null = null

  const draw = () => {
    const Shown = shown && views[shown]
    const props = { categories, policy, words, answer, settings, close, state: consent.state }
    render(Shown && <Shown {...props} />, root)
  }
  const close = () => consent.close()
  const settings = () => void consent.open('preferences').catch(() => {})
  const answer: ViewProps['answer'] = (act, choices) => {
    context.answer(act, choices)
    close()
  }
  const stop = consent.subscribe(draw)

  return {
    async show(view) {
      wanted = view
      if (view === 'preferences' && !views.preferences) {
        const [{ Preferences, panelStyles }, { panel }] = await Promise.all([
          import('./Preferences.tsx'),
          words.panel(),
        ])
        addStyles(root, panelStyles)
        views.preferences = props => <Preferences {...props} panel={panel} />
      }
      // While the panel was on its way, something else may have been asked for.
      if (wanted === view) {
        shown = view
        draw()
      }
    },
    destroy() {
      stop()
      render(null, root)
      host.remove()
    },
  }
}
