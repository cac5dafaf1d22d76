import type { Act } from '../src/model/choices.ts'
import type { WidgetContext } from '../src/model/contract.ts'
import type { ConsentState } from '../src/model/state.ts'
import type { BannerWords } from './i18n/types.ts'

/** What every view is given: what holds, what there is to say, and the ways out. */
export interface ViewProps extends Pick<WidgetContext, 'categories' | 'policy'> {
  readonly state: ConsentState
  readonly words: BannerWords
  /** Stores an answer and hides the view. */
  answer(act: Act, choices?: Readonly<Record<string, boolean>>): void
  /** Opens the panel. */
  settings(): void
  /** Hides the view and stores nothing. */
  close(): void
}

/** Escape, pressed with the focus inside, is a way to close. */
export const onEscape = (close: () => void) => (event: KeyboardEvent) => {
  if (event.key === 'Escape') close()
}
