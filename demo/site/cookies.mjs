import { choices, declarationsOf } from '../server/choices.mjs'
import { html } from '../server/html.mjs'

const words = /** @type {Record<string, { title: string, text: string }>} */ ({
  necessary: {
    title: 'Strictly necessary',
    text: 'Signing in, protection against forged requests, security. Without these nothing works, so they are always on.',
  },
  functional: {
    title: 'Functional',
    text: 'Your time zone, your language, and whether the sidebar is open. On unless you turn it off; then the app remembers these only until you close the page.',
  },
  analytics: {
    title: 'Analytics',
    text: 'Which pages and features get used and where things break, in sums, and the tour’s video. In Europe off until you turn it on; elsewhere on until you turn it off, and off where your browser sends Global Privacy Control.',
  },
})

const kinds = /** @type {const} */ ({
  cookie: 'cookie',
  storage: 'key in your browser',
  database: 'database in your browser',
  cache: 'cache in your browser',
  host: 'sent to',
})

/** Every category with its present state and all it may keep, from the same choices.json the SDK reads. */
export const cookies = () => ({
  title: 'Cookie settings: Clientlink',
  description: 'What each category keeps, for how long and for whom, and the switch for it.',
  main: html`<div class="column prose">
    <div class="page-head">
      <h1>Cookie settings</h1>
      <p class="lead">What we keep in your browser, for how long and for whom. You can change your mind here as often as you like; it holds at once.</p>
    </div>
    <div class="state-card">
      <p data-status="sentence">Your present choices show here once the page has read them.</p>
      <button type="button" class="button small" data-consent-open>Change my choices</button>
      <button type="button" class="button small" data-consent-reject="analytics">Turn analytics off</button>
      <button type="button" class="button small second" data-consent-reject>Refuse all but necessary</button>
    </div>
    ${Object.entries(choices.categories).map(([name, { recipients }]) => category(name, recipients))}
  </div>`,
})

/**
 * @param {string} name
 * @param {import('../server/choices.mjs').Recipient[]} recipients
 */
function category(name, recipients) {
  const { title, text } = words[name] ?? { title: name, text: '' }
  return html`<section data-category="${name}">
    <div class="category-head"><h2 id="${name}">${title}</h2><output data-choice="${name}" aria-labelledby="${name}"></output></div>
    <p>${text}</p>
    ${recipients.length > 0 && html`<p>Received by ${recipients.map(({ name, country }) => `${name} (${country})`).join(', ')}.</p>`}
    <table class="kept">
      <thead><tr><th scope="col">Name</th><th scope="col">Purpose</th><th scope="col">Kept</th></tr></thead>
      <tbody>${declarationsOf(name).map(row)}</tbody>
    </table>
  </section>`
}

function row(/** @type {import('../server/choices.mjs').Declaration} */ item) {
  const kind = Object.keys(kinds).find(kind => kind in item) ?? 'cookie'
  const key = /** @type {import('../server/choices.mjs').Kind} */ (kind)
  return html`<tr>
    <td><code>${item[key]}</code> <span class="small-print">${kinds[key]}</span></td>
    <td>${item.purpose}</td>
    <td data-label="Kept">${item.keeps}</td>
  </tr>`
}
