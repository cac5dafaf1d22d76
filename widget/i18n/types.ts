import type { AskReason, DefaultCategory } from '../../src/model/choices.ts'
import type { Does } from '../view.ts'

/** `{}` is filled in, and what stands between two `*` is set in bold. */
export type Text = string

/** A text by plural form, as `Intl.PluralRules` calls them. */
export type Plural = Readonly<Partial<Record<Intl.LDMLPluralRule, Text>> & { other: Text }>

/** The first layer's words: banner, notice, status. What a category is for is a part of a sentence here. */
export type BannerWords = Readonly<Record<DefaultCategory, Text> & Record<Does, string>> & {
  /** BCP 47 tag of these words. */
  readonly lang: string
  readonly title: Text
  /** What is in use now. */
  readonly use: Text
  /** What would be in use after a yes. */
  readonly ask: Text
  /** Between two purposes, with its spaces. */
  readonly and: string
  /** The right to withdraw, and what closing does. */
  readonly banner: Text
  readonly notice: Text
  /** That Global Privacy Control was heard, and what it keeps off. */
  readonly status: Text
  readonly policy: string
  /** The second layer of the same language, fetched when the panel opens. */
  readonly panel: () => Promise<PanelWordsModule>
}

/** What a language's `panel.ts` exports. */
export interface PanelWordsModule {
  readonly panel: PanelWords
}

/** The second layer's words: the panel. */
export interface PanelWords {
  /** Why the question comes again. A first visit carries none of this. */
  readonly again: Readonly<Record<Exclude<AskReason, 'first-visit'>, Text>>
  readonly title: string
  /** Where the visitor seems to be; each is followed by `optIn` or `optOut`. */
  readonly place: Readonly<Record<'code' | 'zone' | 'record' | 'none', Text>>
  readonly optIn: Text
  readonly optOut: Text
  readonly undecided: Text
  readonly decided: Text
  /** Global Privacy Control holds. */
  readonly signal: Text
  /** Global Privacy Control is sent, and the visitor's own later answer comes first. */
  readonly outranked: Text
  readonly names: Readonly<Record<DefaultCategory, string>>
  readonly about: Readonly<Record<DefaultCategory, string>>
  readonly on: string
  readonly off: string
  readonly always: string
  readonly items: Plural
  readonly recipients: Plural
  readonly name: string
  readonly purpose: string
  readonly kept: string
  readonly save: string
  readonly dated: Text
  readonly archive: string
  readonly contact: string
  readonly download: string
}

/** The words that stand in the page itself: on the reopen button and in place of a gated frame. */
export interface PageWords {
  readonly lang: string
  readonly reopen: string
  /** What a frame does once loaded: first who receives data, then the category. */
  readonly loads: Text
  readonly functional: string
  readonly analytics: string
  readonly once: string
  readonly always: string
}
