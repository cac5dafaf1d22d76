// Says the present state in the page: `[data-choice]` a category's, `[data-status=sentence]` all of it.
import type { Basis, ConsentState } from '@clientlink/consent'
import { followConsent } from './follow-consent.ts'

const names: Record<string, string> = { necessary: 'strictly necessary' }

const bases: Record<Basis, string> = {
  default: 'as is usual where you are',
  signal: 'as your browser asks',
  visitor: 'as you chose',
}

function show({ choices, basis, decidedAt }: ConsentState) {
  for (const output of document.querySelectorAll<HTMLElement>('[data-choice]')) {
    const category = output.dataset.choice ?? ''
    const why = bases[basis[category] ?? 'default']
    output.dataset.granted = String(choices[category])
    output.textContent =
      category === 'necessary' ? 'Always on' : `${choices[category] ? 'On' : 'Off'}, ${why}`
  }
  const sentence = document.querySelector('[data-status=sentence]')
  if (!sentence) return
  const on = Object.keys(choices).filter(name => choices[name])
  const list = new Intl.ListFormat('en').format(on.map(name => names[name] ?? name))
  const when = decidedAt
    ? `You chose on ${new Date(decidedAt).toLocaleDateString('en-GB', { dateStyle: 'long' })}.`
    : 'You have not chosen yet.'
  sentence.textContent = `Now on: ${list}. ${when}`
}

followConsent(consent => {
  show(consent.state)
  consent.subscribe(show)
})
