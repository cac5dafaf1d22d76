import { html } from '../server/html.mjs'

/** The first page: what Clientlink is, a tour in a frame, and what becomes of the data. */
export const home = (/** @type {import('../server/layout.mjs').Page} */ { link, vendor }) => ({
  title: 'Clientlink: know who you are talking to',
  description: 'A customer record your whole team can trust, kept where you choose.',
  styles: ['home'],
  main: html`<section class="hero">
    <div class="wide hero-row">
      <div>
        <h1>Know who you are talking to.</h1>
        <p class="lead">Clientlink keeps every call, promise and next step with a customer in one record, so whoever picks up next can start where the last one stopped.</p>
        <p class="actions">
          <a class="button" href="${link('app:/')}">Open the app</a>
          <a class="button second" href="${link('/pricing')}">See pricing</a>
        </p>
        <p class="small-print">Free for two people. Your data stays in the US, the EU or Australia: you say which.</p>
      </div>
      <div class="record" aria-label="A customer record, drawn">
        <div class="record-head">
          <span class="face" aria-hidden="true">AO</span>
          <p><b>Amara Okafor</b> <span class="quiet">Head of operations, Harbour &amp; Pine</span></p>
          <span class="stage">Proposal sent</span>
        </div>
        <ol class="thread">
          <li class="now"><time>Next, Thursday 10:00</time> Call about the start date. Jonas promised the rollout plan by then.</li>
          <li><time>Yesterday</time> Sent the proposal for 40 seats. She asked where the backups are kept.</li>
          <li><time>3 November</time> First demo. Liked the board, worried about moving twelve years of notes.</li>
          <li><time>28 October</time> Came through Lena at Northwind, who moved last spring.</li>
        </ol>
      </div>
    </div>
  </section>
  <section class="band">
    <div class="wide">
      <h2>Three habits of teams that keep their customers</h2>
      <ul class="three">
        <li><h3>Write it once</h3><p>A call, a mail, a promise: one line, in the record it belongs to, there for everyone who answers next.</p></li>
        <li><h3>See what waits</h3><p>The board shows what was promised and to whom, the oldest first. Nothing grows stale in one person’s inbox.</p></li>
        <li><h3>Leave when you like</h3><p>CSV is free on every plan and JSON is one call away. A tool that is easy to leave has to stay good.</p></li>
      </ul>
    </div>
  </section>
  <section class="band washed" id="tour">
    <div class="wide">
      <h2>The tour takes ninety seconds</h2>
      <p class="lead">From a first call to a signed deal, with nothing typed twice.</p>
      <div class="stage-wide"><iframe class="tour" data-consent="analytics" data-src="${vendor('video', '/tour')}" title="Product tour (video)" width="1120" height="630"></iframe></div>
    </div>
  </section>
  <section class="band">
    <div class="wide">
      <h2>What becomes of your customers’ data</h2>
      <p class="lead">Short answers, because there is nothing to hide behind long ones.</p>
      <ul class="facts">
        <li><b>It stays where you say</b><span>US, EU or Australia, chosen once for your whole account.</span></li>
        <li><b>It leaves when you say</b><span>Device logs go after 90 days, backups after 35.</span></li>
        <li><b>Nobody sells it</b><span>No advertising trackers here or in the app, whatever you click.</span></li>
        <li><b>You know who helps us</b><span>Every sub-processor is listed, and a new one is announced 30 days ahead.</span></li>
        <li><b>Your visitors’ signal counts</b><span>Global Privacy Control is honoured wherever they live.</span></li>
        <li><b>A no is final</b><span>Turn analytics off and it stops, and what it stored goes, on the same page.</span></li>
      </ul>
      <p class="actions">
        <a class="button second" href="${link('/privacy')}">Read the policy</a>
        <a class="button second" href="${link('/cookies')}">See what is stored</a>
      </p>
    </div>
  </section>`,
})
