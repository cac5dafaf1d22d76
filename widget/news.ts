import type { Stop, WidgetContext } from '../src/model/contract.ts'
import { element } from './element.ts'
import { fill } from './fill.ts'
import { longDate } from './long-date.ts'
import { message } from './message.ts'
import { isToTell } from './news-note.ts'
import type { GetWords } from './words.ts'

/** Tells once a visitor of a change of the policy that is announced, in a small notice. */
export async function news(context: WidgetContext, get: GetWords): Promise<Stop> {
  const { next } = context.policy
  if (!next || !isToTell(next, context.note)) return () => {}
  const [banner, panel] = await Promise.all([get('banner'), get('panel')])
  const text = fill(panel.coming, longDate(next.effective, banner.lang)).replaceAll('*', '')
  const { say, close } = message(context, banner, 'notice', banner.policy)
  const link = element('a', 'link', panel.more)
  if (next.url) link.href = next.url
  say(text, next.summary ? ` ${next.summary} ` : ' ', ...(next.url ? [link] : []))
  return close
}
