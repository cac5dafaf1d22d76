import { useState } from 'preact/hooks'
import type { Explanation } from '../../src/model/explain.ts'
import { pageConsent } from './page-consent.ts'

/** Why something is let through, held or refused, for those who meet a name and wonder. */
export function Ask() {
  const [what, setWhat] = useState('')
  const told = what.trim() ? pageConsent()?.explain(what.trim()) : undefined
  return (
    <p class="ask">
      <label>
        Why?{' '}
        <input
          value={what}
          onInput={event => setWhat(event.currentTarget.value)}
          placeholder="a cookie, a key or an address"
          spellcheck={false}
        />
      </label>
      <output>{told && sentence(told)}</output>
    </p>
  )
}

const outcomes = { passes: 'Let through', held: 'Held', refused: 'Refused' }

function sentence({ outcome, because, category, declaration }: Explanation): string {
  const covered = declaration ? `${category} declares “${declaration.pattern}”` : ''
  const whys: Record<Explanation['because'], string> = {
    own: 'it keeps the answer itself',
    never: 'it is refused whatever is chosen',
    necessary: `the page needs it: ${covered}`,
    granted: `${covered}, which is on`,
    undecided: `${covered}, and nobody has answered yet`,
    refused: `${covered}, which is off`,
    undeclared: 'no category declares it',
  }
  return `${outcomes[outcome]}: ${whys[because]}.`
}
