import type { AskReason, DefaultCategory } from './choices.ts'
import type { Survivor } from './contract.ts'

/** `{}` is filled in, what stands between two `*` is set in bold, and between `[` and `]` is a term with a tooltip. */
export type Text = string

/** A text by plural form, as `Intl.PluralRules` calls them. */
export type Plural = Readonly<
  Partial<Record<'zero' | 'one' | 'two' | 'few' | 'many', Text>> & { readonly other: Text }
>

/** What every layer of a language says of itself. */
interface Language {
  /** BCP 47 tag of these words. */
  readonly lang: string
  /** The direction they are written in. @default 'ltr' */
  readonly dir?: 'rtl'
}

/** What a button of the first layer does: its `data-action`. */
export type Does = 'accept-all' | 'reject-all' | 'opt-out' | 'close' | 'ok' | 'settings'

/** The first layer's words: banner, notice, status. What a category is for is a part of a sentence here. */
export interface BannerWords
  extends Language,
    Readonly<Record<DefaultCategory, Text> & Record<Does, string>> {
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
  /** Said to screen readers after an answer. */
  readonly saved: string
}

/** The second layer's words: the panel. */
export interface PanelWords {
  /** Why the question comes again. A first visit carries none of this. */
  readonly again: Readonly<Record<Exclude<AskReason, 'first-visit'>, Text>>
  /** A change of the policy that is announced, with its date. */
  readonly coming: Text
  /** A link to that change. */
  readonly more: string
  readonly title: string
  /** Where the visitor seems to be; each is followed by `optIn` or `optOut`. */
  readonly place: Readonly<Record<'code' | 'zone' | 'none', Text>>
  readonly optIn: Text
  readonly optOut: Text
  readonly undecided: Text
  readonly decided: Text
  /** Global Privacy Control holds. */
  readonly signal: Text
  /** Global Privacy Control is sent, and the visitor's own later answer comes first. */
  readonly outranked: Text
  /** Why a category is as it is, said beside it. */
  readonly basis: Readonly<Record<'visitor' | 'signal', Text>>
  readonly names: Readonly<Record<DefaultCategory, string>>
  readonly about: Readonly<Record<DefaultCategory, string>>
  readonly on: string
  readonly off: string
  readonly always: string
  readonly items: Plural
  readonly recipients: Plural
  /** The heads of the table: the item's name, what it is for, how long it is kept, who sets or receives it. */
  readonly name: string
  readonly purpose: string
  readonly kept: string
  readonly by: string
  /** Before the names of those who receive a category's data. */
  readonly receivers: string
  readonly save: string
  readonly dated: Text
  readonly archive: string
  readonly contact: string
  readonly download: string
  /** What the site calls its categories in this language. */
  readonly categories?: Messages['categories']
}

/** The words that stand in the page itself: on the reopen button and in place of a gated frame. */
export interface PageWords extends Language {
  readonly reopen: string
  /** Beside it, while something is on that the visitor could refuse. */
  readonly 'reject-all': string
  /** What the reopen button shows: something optional is on, or nothing is. */
  readonly someOn: string
  readonly allOff: string
  /** What a frame does once loaded: first who receives data, then the category. */
  readonly loads: Text
  readonly functional: string
  readonly analytics: string
  readonly once: string
  readonly always: string
}

/** What is said on demand or afterwards: tooltips, and what a withdrawal removed. */
export interface AsideWords {
  /** A sentence for each term. */
  readonly tips: Readonly<Record<'necessary' | 'recipient' | 'kept' | 'gpc', string>>
  /** While the sweeps go on. */
  readonly clearing: string
  readonly cleared: Plural
  /** There was nothing to remove. */
  readonly none: string
  readonly survived: Plural
  readonly why: Readonly<Record<Survivor['why'], string>>
}

/** A language's words by layer. Each is fetched when it is shown. */
export interface Words {
  readonly banner: BannerWords
  readonly panel: PanelWords
  readonly page: PageWords
  readonly aside: AsideWords
}

type Some<T> = { readonly [key in keyof T]?: T[key] extends object ? Some<T[key]> : T[key] }

/** A site's own words for a language: whatever is left out stays as we say it. */
export interface Messages
  extends Some<{ [layer in keyof Words]: Omit<Words[layer], 'lang' | 'categories'> }> {
  /** Names and descriptions of categories in this language, a site's own ones included. */
  readonly categories?: {
    readonly [category: string]: { readonly title?: string; readonly description?: string }
  }
}
