import type { View, WidgetContext } from '../src/model/contract.ts'
import type { ConsentState } from '../src/model/state.ts'
import type { BannerWords, PanelWords } from './i18n/types.ts'

/** What a button of the first layer does: its `data-action`. */
export type Does = 'accept-all' | 'reject-all' | 'opt-out' | 'close' | 'ok' | 'settings'

/** What every view is given: what holds, what there is to say, and the ways out. */
export interface ViewProps extends Pick<WidgetContext, 'categories' | 'policy'> {
  readonly view: View
  readonly state: ConsentState
  readonly words: BannerWords
  /** The second layer's words: there for the panel, and where the question comes again. */
  readonly more: PanelWords | undefined
  /** What gets the focus when the panel closes. */
  readonly opener?: Element | null | undefined
  /** Does what a button says; `choices` come with `save` alone. */
  act(does: Does | 'save', choices?: Readonly<Record<string, boolean>>): void
  /** Hides the view and stores nothing. */
  close(): void
  /** Saves the visitor's own record as a file. */
  download(): void
}

/** What the panel is given. */
export interface PanelProps extends ViewProps {
  readonly more: PanelWords
}
