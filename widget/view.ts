import type { Act } from '../src/model/choices.ts'
import type { View, WidgetContext } from '../src/model/contract.ts'
import type { ConsentState } from '../src/model/state.ts'
import type { BannerWords, Does, PanelWords } from '../src/model/words.ts'
import type { GetWords } from './words.ts'

interface Shared extends Pick<WidgetContext, 'categories' | 'policy'> {
  readonly state: ConsentState
  readonly words: BannerWords
}

/** What the banner, the notice and the status are given. */
export interface CardProps extends Shared {
  readonly view: View
  /** The second layer's words, where the question comes again. */
  readonly more?: PanelWords | false | null | undefined
  act(does: Does): void
}

/** What the preferences are given, in a dialog or in the page. */
export interface PanelProps extends Shared, Pick<WidgetContext, 'note'> {
  readonly more: PanelWords
  /** Fetches words of another layer, for what is said on demand. */
  readonly get: GetWords
  /** Whether they stand in the page itself, without a dialog. */
  readonly isEmbedded?: boolean
  /** What gets the focus when the panel closes. */
  readonly opener?: Element | null | undefined
  /** Stores an answer; `choices` come with `save` alone. */
  answer(act: Act, choices?: Readonly<Record<string, boolean>>): void
  /** Hides the panel and stores nothing. */
  close(): void
  /** Saves the visitor's own record as a file. */
  download(format: 'json' | 'csv'): void
}

/** What the parts of the preferences are given by them. */
export interface PartProps extends PanelProps {
  /** The language of dates, places and lists; none while they wait until the panel can be seen. */
  readonly lang: string | undefined
}

/** What `mount` draws with: each view takes its part. */
export type ViewProps = CardProps & Pick<PanelProps, 'opener' | 'get'> & WidgetContext
