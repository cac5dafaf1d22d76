import { choices } from '../server/choices.mjs'
import { html } from '../server/html.mjs'

const spoken = (/** @type {string} */ date) =>
  new Date(date).toLocaleDateString('en-GB', {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  })

/** The policy, in plain words. The dates are those the SDK compares answers with. */
export const privacy = (/** @type {import('../server/layout.mjs').Page} */ { link, options }) => {
  const { version, updated } = /** @type {Record<string, string>} */ (options.policy ?? choices.policy)
  return {
    title: 'Privacy: Clientlink',
    description: 'What we know about you, why, for how long, and how to make us forget it.',
    main: html`<div class="column prose">
    <div class="page-head">
      <h1>Privacy</h1>
      <p class="lead">What we know about you, why, for how long, and how to make us forget it.</p>
      <p class="small-print">Last updated <time datetime="${updated}">${spoken(updated ?? '')}</time>. The questions you answered are those of <time datetime="${version}">${spoken(version ?? '')}</time>. <a href="${link('/privacy/archive')}">Earlier versions</a></p>
    </div>
    <h2 id="cookies">Cookies and the like</h2>
    <p>There are three kinds. <b>Strictly necessary</b> ones keep you signed in and your account safe; they cannot be turned off. <b>Functional</b> ones remember your time zone, your language and the sidebar; they are on, and you can turn them off. <b>Analytics</b> tells us in sums what gets used: in the European Union and its neighbours in the EEA, in the United Kingdom and in Switzerland only after you said yes, elsewhere until you say no. Where we cannot tell where you are, we act as in Europe.</p>
    <p>You can withdraw at any time through <a href="${link('/cookies')}" data-consent-open>cookie settings</a>, which is on every page. It holds at once: the category stops, and what it stored is removed.</p>
    <h2 id="ads">No advertising trackers</h2>
    <p>No Facebook Pixel, no Google Ads tag, no LinkedIn Insight Tag. Should one find its way onto a page, it is refused there, whatever you chose, and we hear of it.</p>
    <h2 id="signal">Rights, wherever you live</h2>
    <p>Access, correction, erasure, portability and objection are yours under the GDPR, the CCPA and CPRA, the LGPD and their like, and we give them to everyone else as well. If your browser sends Global Privacy Control we take it as your no to analytics, in every country.</p>
    <h2 id="kept">How long we keep things</h2>
    <ul>
      <li>Device and log data: 90 days</li>
      <li>Conversations with support: 2 years</li>
      <li>Billing: 7 years, since the law says so</li>
      <li>Backups: 35 days</li>
    </ul>
    <p>The proof of your choice holds what you chose and when. It holds no IP address and no description of your browser.</p>
    <h2 id="helpers">Who helps us</h2>
    <p>AWS keeps and runs it all, Stripe takes payments, Twilio carries texts and calls, SendGrid carries mail, Anthropic drafts what you ask it to, Linear holds our bug list, and Datadog watches that pages are quick. In this demonstration PostHog, Mixpanel and Sentry run as well, so that you can watch real ones wait for your answer. A new helper is announced 30 days ahead, and where it would receive analytics we ask you again.</p>
    <h2 id="where">Where it is, and how it travels</h2>
    <p>Customers choose the US, the EU or Australia. Everything travels encrypted; sessions, forged requests and administrators’ steps are guarded and logged.</p>
    <h2 id="yours">Taking your data with you</h2>
    <p>CSV is free on every plan, JSON as well. The record of your own cookie choices can be downloaded from cookie settings in both.</p>
    <h2 id="changes">When this changes</h2>
    <p>What matters is announced at least 30 days before it takes effect. The date at the top is the one that counts, and earlier versions stay readable.</p>
    <h2 id="contact">Ask us</h2>
    <p><a href="mailto:privacy@clientlink.io">privacy@clientlink.io</a></p>
  </div>`,
  }
}

/** What the policy said before. */
export const archive = (/** @type {import('../server/layout.mjs').Page} */ { link }) => ({
  title: 'Earlier privacy policies: Clientlink',
  description: 'What the policy said before, and what changed.',
  main: html`<div class="column prose">
    <div class="page-head">
      <h1>Earlier versions</h1>
      <p class="lead">What the <a href="${link('/privacy')}">policy</a> said before, and what changed.</p>
    </div>
    <h2>1 September 2026</h2>
    <p>Clearer words about backups. Nothing you had answered changed its meaning, so nobody was asked again.</p>
    <h2>1 March 2026</h2>
    <p>Datadog began to measure how quick our pages are. It receives analytics, so everyone was asked again.</p>
    <h2>14 May 2025</h2>
    <p>The first version.</p>
  </div>`,
})
