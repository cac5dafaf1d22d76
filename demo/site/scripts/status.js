// Says the present state in the page: `[data-choice]` a category's, `[data-status=sentence]` all of it.
const names = { necessary: 'strictly necessary', functional: 'functional', analytics: 'analytics' }
const bases = {
  default: 'as is usual where you are',
  signal: 'as your browser asks',
  visitor: 'as you chose',
}

function show(consent) {
  const { choices, basis, decidedAt } = consent.state
  for (const output of document.querySelectorAll('[data-choice]')) {
    const { choice } = output.dataset
    output.dataset.granted = choices[choice]
    output.textContent =
      choice === 'necessary' ? 'Always on' : `${choices[choice] ? 'On' : 'Off'}, ${bases[basis[choice]]}`
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

function follow(consent) {
  show(consent)
  consent.subscribe(() => show(consent))
}

const present = window.clientlinkConsent
if (present?.state) follow(present)
else document.addEventListener('clientlink:ready', event => follow(event.detail.consent), { once: true })
