import { html } from '../server/html.mjs'
import { iso } from '../server/receipts/iso.mjs'
import { shownReceipts } from '../server/receipts/shown.mjs'

const acts = /** @type {Record<string, string>} */ ({
  'accept-all': 'Accepted all',
  'reject-all': 'Rejected all',
  save: 'Saved a choice',
  'opt-out': 'Opted out',
  close: 'Closed the banner',
})

/** The log of receipts, newest first, each with its place in a chain and what becomes of the chain when it is proved. */
export const receipts = async (/** @type {import('../server/layout.mjs').Page} */ { receipts }) => {
  const shown = await shownReceipts(receipts)
  return {
    title: 'Receipts: Clientlink',
    description: 'The log of answers as it is kept for proof, and whether it is as it was written.',
    styles: ['text', 'receipts'],
    main: html`<div class="wide prose">
    <div class="page-head">
      <h1>Receipts</h1>
      <p class="lead">Each answer to the cookie question as it is kept for proof: what was chosen and when, and nothing of who or where. In a product this page is for the people who answer for privacy.</p>
    </div>
    ${state(shown)}
    ${
      shown.receipts.length > 0 &&
      html`<table class="kept receipts">
      <caption class="sr">The newest receipts</caption>
      <thead><tr><th scope="col">Received</th><th scope="col">Answer</th><th scope="col">Rule</th><th scope="col">Chain</th><th scope="col">Hash</th><th scope="col">Checkpoint</th><th scope="col">Proof</th></tr></thead>
      <tbody>${shown.receipts.map(row)}</tbody>
    </table>`
    }
  </div>`,
  }
}

/** @param {import('../server/receipts/shown.mjs').Shown} shown */
function state({ count, checkpoints, faults, receipts }) {
  if (faults.length)
    return html`<div class="state-card broken" role="alert"><div>
      <p><b>The log is not as it was written.</b></p>
      <ul>${faults.slice(0, 20).map(({ chain, position, says }) => html`<li>Chain ${chain}, position ${position}: ${says}.</li>`)}</ul>
    </div></div>`
  if (!count)
    return html`<div class="state-card">
      <p>Nothing is kept yet. The first answer will stand here.</p>
      <button type="button" class="button small" data-consent-open>Answer</button>
    </div>`
  const more = receipts.length < count && ` The newest ${receipts.length} are below.`
  return html`<div class="state-card">
    <p><b>All chains are as they were written.</b> ${count} ${count === 1 ? 'receipt' : 'receipts'}, ${checkpoints} ${checkpoints === 1 ? 'checkpoint' : 'checkpoints'}.${more}</p>
  </div>`
}

/** @param {import('../server/receipts/shown.mjs').Shown['receipts'][number]} receipt */
function row({
  receivedAt,
  act,
  choices,
  regime,
  policy,
  chain,
  position,
  hash,
  isUnderCheckpoint,
  isChainWhole,
}) {
  const time = iso(receivedAt)
  return html`<tr>
    <td data-label="Received"><time datetime="${time}">${time.slice(0, 19).replace('T', ' ')}</time></td>
    <td>${acts[act ?? ''] ?? 'Cannot be read'} <span class="small-print">${optional(choices)}</span></td>
    <td data-label="Rule">${regime} <span class="small-print">${policy}</span></td>
    <td data-label="Chain">${chain}, position ${position}</td>
    <td data-label="Hash"><code title="${hash}">${hash.slice(0, 12)}</code></td>
    <td data-label="Checkpoint">${isUnderCheckpoint ? 'signed' : 'to come'}</td>
    <td data-label="Proof">${isChainWhole ? html`<span class="whole">whole</span>` : html`<span class="not-whole">broken</span>`}</td>
  </tr>`
}

/** What was said of each category that could be refused. */
const optional = (/** @type {Readonly<Record<string, boolean>>} */ choices) =>
  Object.entries(choices ?? {})
    .filter(([name]) => name !== 'necessary')
    .map(([name, isGranted]) => `${name} ${isGranted ? 'yes' : 'no'}`)
    .join(', ')
