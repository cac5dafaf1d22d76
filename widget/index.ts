import type { WidgetModule } from '../src/model/contract.ts'
import { loadWords } from './load-words.ts'
import { widgetOf } from './parts.ts'

const widget = widgetOf(loadWords)

/** Puts the widget's host into the page, empty. */
export const mount: WidgetModule['mount'] = widget.mount

/** Puts the preferences into a place in the page. Gives the way to take them out. */
export const embed: WidgetModule['embed'] = widget.embed

/** Tells once of a change of the policy that is announced. */
export const news: WidgetModule['news'] = widget.news

/** Puts a small button into the corner of the page that opens the panel. Gives the way to take it out. */
export const reopen: WidgetModule['reopen'] = widget.reopen

/** Puts a box in place of a gated frame, as large as the frame. Gives the way to put the frame back. */
export const placeholder: WidgetModule['placeholder'] = widget.placeholder
