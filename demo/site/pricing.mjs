import { html } from '../server/html.mjs'

const plans = [
  {
    name: 'Start',
    price: '$0',
    per: 'for two people, for good',
    has: ['500 contacts', 'One board', 'CSV export', 'Help by mail'],
    action: 'Start now',
  },
  {
    name: 'Team',
    price: '$18',
    per: 'a person and month',
    has: [
      'Contacts without end',
      'Boards for each team',
      'CSV and JSON export',
      'Calls and texts logged',
      'An answer within a working day',
    ],
    action: 'Try it for a month',
  },
  {
    name: 'Company',
    price: '$34',
    per: 'a person and month',
    has: [
      'Everything in Team',
      'Choice of US, EU or AU residency',
      'Audit log',
      'Single sign-on',
      'A person to call',
    ],
    action: 'Talk to us',
  },
]

const questions = [
  [
    'What if we leave?',
    'You export everything, as CSV or JSON, on any plan. Thirty-five days later the last backup of it is gone.',
  ],
  [
    'Who can read our records?',
    'Your people, by the roles you give them. Ours only when you open a ticket and say so, and each look is in your audit log.',
  ],
  [
    'Do you count how we use it?',
    'Only where the law or your own answer lets us, and only in sums. You can turn it off at the foot of every page.',
  ],
]

/** Plans and questions, and a second real SDK that hears which plan was looked at, once analytics is granted. */
export const pricing = (/** @type {import('../server/layout.mjs').Page} */ { link, nonce }) => ({
  title: 'Pricing: Clientlink',
  description: 'Free for two people, honest for two hundred.',
  styles: ['pricing'],
  main: html`<div class="wide page-head">
    <h1>Free for two people, honest for two hundred.</h1>
    <p class="lead">Pay by the month, leave by the month. Every plan exports CSV for free.</p>
  </div>
  <section class="wide plans" aria-label="Plans">
    ${plans.map(
      (
        { name, price, per, has, action },
        index,
      ) => html`<article class="plan ${index === 1 && 'main'}" data-plan="${name}">
      <h2>${name}</h2>
      <p class="price">${price}</p>
      <p class="small-print">${per}</p>
      <ul>${has.map(line => html`<li>${line}</li>`)}</ul>
      <a class="button ${index !== 1 && 'second'}" href="${link('app:/')}">${action}</a>
    </article>`,
    )}
  </section>
  <section class="band">
    <div class="column">
      <h2>Before you ask</h2>
      <div class="ask">
        ${questions.map(([question, answer]) => html`<details><summary>${question}</summary><p>${answer}</p></details>`)}
      </div>
    </div>
  </section>`,
  scripts: html`<script type="text/plain" data-consent="analytics" data-type="module" src="/assets/funnel.js" nonce="${nonce}"></script>`,
})
