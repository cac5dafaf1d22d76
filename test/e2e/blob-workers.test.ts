import { expect, test } from './fixtures.ts'
import { pageWith } from './own-pages.ts'

// A worker made from a blob has doors of its own, which ours must stand in front of before its first line.

const options = { region: 'DE', categories: { analytics: { declares: [{ host: 'cdn.vendor.test' }] } } }

/** A page whose worker asks a declared host and one of ours at its first line, and tells what came of it. */
const page = (more = '', nonce = '') =>
  pageWith(
    options,
    `<p id="told"></p>
    <script ${nonce}>
      const ask = host => \`fetch('http://\${host}:\${location.port}/e').then(() => postMessage('\${host}'), () => postMessage('lost'))\`
      const code = ['cdn.vendor.test', 'www.clientlink.test'].map(ask).join(';')
      const worker = new Worker(URL.createObjectURL(new Blob([code])) ${more})
      worker.onmessage = ({ data }) => { told.textContent += data + ' ' }
      worker.onerror = () => { told.textContent += 'failed' }
    </script>`,
  ).replace('<script src', `<script ${nonce} src`)

const vendor = 'cdn.vendor.test/e'

for (const [kind, more] of [
  ['classic worker', ''],
  ['module worker', ", { type: 'module' }"],
] as const)
  test(`a ${kind} from a blob waits with what is shut, and sends it at the yes`, async ({
    page: tab,
    put,
    visitor,
    asked,
  }) => {
    put('/e', '')
    await tab.goto(put('/page', page(more)))
    await expect(tab.locator('#told')).toHaveText('www.clientlink.test')
    await visitor.presses('accept-all')
    await expect(tab.locator('#told')).toHaveText('www.clientlink.test cdn.vendor.test')
    expect(asked()).toContain(vendor)
  })

test('a worker that comes to its first line after the answer has heard of it', async ({
  page: tab,
  put,
  visitor,
}) => {
  put('/e', '')
  let isAnswered = () => {}
  const answer = new Promise<void>(then => {
    isAnswered = then
  })
  await tab.context().route(/clientlink-choices-worker/, async route => {
    await answer
    await route.continue()
  })
  // Firefox has not loaded the page before the worker's script is there.
  await tab.goto(put('/page', page()), { waitUntil: 'commit' })
  await visitor.presses('accept-all')
  isAnswered()
  await expect(tab.locator('#told')).toContainText('cdn.vendor.test')
})

test('a worker from a blob loses what is refused, before and after', async ({
  page: tab,
  put,
  visitor,
  asked,
}) => {
  put('/e', '')
  await tab.goto(put('/page', page()))
  await visitor.presses('reject-all')
  await expect(tab.locator('#told')).toContainText('lost')
  // On the next page a yes may still come: what is shut waits for it, and nothing leaves.
  await tab.reload()
  await expect(tab.locator('#told')).toHaveText('www.clientlink.test')
  expect(asked()).not.toContain(vendor)
})

test('a worker from a blob has its doors under a policy that trusts by nonce', async ({
  page: tab,
  put,
  asked,
}) => {
  put('/e', '')
  const policy = "script-src 'nonce-abc' 'strict-dynamic'; worker-src blob:"
  await tab.goto(
    put('/page', { body: page('', 'nonce="abc"'), headers: { 'content-security-policy': policy } }),
  )
  await expect(tab.locator('#told')).toHaveText('www.clientlink.test')
  expect(asked()).not.toContain(vendor)
})

test('where our file for workers cannot be had, a worker from a blob fails and asks nobody', async ({
  page: tab,
  put,
  asked,
  pageErrors,
}) => {
  put('/e', '')
  await tab.context().route(/clientlink-choices-worker/, route => route.abort())
  await tab.goto(put('/page', page()))
  await expect(tab.locator('#told')).toHaveText('failed')
  expect(asked().filter(url => url.endsWith('/e'))).toEqual([])
  // The worker's own error reaches the page, as one of a script that cannot be loaded.
  pageErrors.length = 0
})
