import type { WidgetContext } from '../src/model/contract.ts'
import type { ConsentState } from '../src/model/state.ts'
import type { BannerWords, Plural } from '../src/model/words.ts'
import { fill } from './fill.ts'
import { message } from './message.ts'
import type { GetWords } from './words.ts'

/** Takes the report before away, if it is still there. */
let last = () => {}

/** Says after a withdrawal what was removed and what could not be: at once that it goes on, then what came of it. */
export async function report(
  context: WidgetContext,
  words: BannerWords,
  get: GetWords,
  before: ConsentState,
) {
  const { consent } = context
  const isLost = Object.entries(before.choices).some(([name, was]) => was && !consent.state.choices[name])
  if (!isLost) return
  const { cleared } = consent
  const more = await get('aside')
  const { say, close } = message(context, words, 'report', words.saved)
  last()
  last = close
  say(words.saved, ' ', more.clearing)
  const { cleared: gone, survived } = await cleared
  const plural = new Intl.PluralRules(words.lang)
  const count = (forms: Plural, n: number) => fill(forms[plural.select(n)] ?? forms.other, String(n))
  // A name is written from the left, whatever stands around it.
  const name = (text: string) => Object.assign(document.createElement('bdi'), { textContent: text })
  const list = (names: readonly string[], about: (i: number) => string = () => '') =>
    names.flatMap((text, i) => [i ? ', ' : ' ', name(text), about(i)])
  const parts = [
    ...(gone.length ? [count(more.cleared, gone.length), ...list(gone)] : []),
    ...(gone.length && survived.length ? ['. '] : []),
    ...(survived.length
      ? [
          count(more.survived, survived.length),
          ...list(
            survived.map(({ what }) => what),
            i => ` (${more.why[survived[i]?.why ?? 'in-use']})`,
          ),
        ]
      : []),
  ]
  say(words.saved, ' ', ...(parts.length ? parts : [more.none]))
}
