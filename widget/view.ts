import type { Act } from '../src/model/choices.ts'
import type { View, WidgetContext } from '../src/model/contract.ts'
import type { ConsentState } from '../src/model/state.ts'
import type { BannerWords, PanelWords, PanelWordsModule } from './i18n/types.ts'

/** What a button of the first layer does: its `data-action`. */
export type Does = 'accept-all' | 'reject-all' | 'opt-out' | 'close' | 'ok' | 'settings'

interface Shared extends Pick<WidgetContext, 'categories' | 'policy'> {
  readonly state: ConsentState
  readonly words: BannerWords
}

/** What the banner, the notice and the status are given. */
export interface CardProps extends Shared {
  readonly view: View
  /** The second layer's words, where the question comes again. */
  readonly more?: PanelWordsModule | false | null | undefined
  act(does: Does): void
}

/** What the panel is given. */
export interface PanelProps extends Shared {
  readonly more: PanelWords
  /** What gets the focus when the panel closes. */
  readonly opener?: Element | null | undefined
  /** Stores an answer and hides the panel; `choices` come with `save` alone. */
  answer(act: Act, choices?: Readonly<Record<string, boolean>>): void
  /** Hides the panel and stores nothing. */
  close(): void
  /** Saves the visitor's own record as a file. */
  download(): void
}

/** What `mount` draws with: each view takes its part. */
export type ViewProps = CardProps & Pick<PanelProps, 'opener'> & WidgetContext
