import type { Stop, WidgetContext } from '../src/model/contract.ts'
import { element } from './element.ts'
import { fill } from './fill.ts'
import { longDate } from './long-date.ts'
import { message } from './message.ts'
import { isTold, tell } from './news-note.ts'
import type { GetWords } from './words.ts'

/** Tells once a visitor of a change of the policy that is announced, in a small notice. */
export async function news(context: WidgetContext, get: GetWords): Promise<Stop> {
  const { next } = context.policy
  if (!next || isTold(next, context.note)) return () => {}
  const [banner, panel] = await Promise.all([get('banner'), get('panel')])
  // Where nothing can be noted it would come again and again: then it stands in the panel alone.
  if (!tell(next, context.note)) return () => {}
  const text = fill(panel.coming, longDate(next.effective, banner.lang)).replaceAll('*', '')
  const { say, close } = message(context, banner, 'announcement', banner.policy)
  const link = element('a', 'link', panel.more)
  if (next.url) link.href = next.url
  say(text, next.summary ? ` ${next.summary} ` : ' ', ...(next.url ? [link] : []))
  return close
}
