import { expect, test } from './fixtures.ts'
import { pageWith } from './own-pages.ts'

test('an advertising tracker is refused whatever was chosen, and the attempt is told', async ({
  page,
  put,
  visitor,
  asked,
  ownPages,
  browserName,
}) => {
  put('/fine.js', '')
  const vendor = `http://cdn.vendor.test:${ownPages.port}`
  const marked = (category: string, src: string) =>
    `<script type="text/plain" data-consent="${category}" src="${src}"></script>`
  const body = `${marked('analytics', 'https://connect.facebook.net/en_US/fbevents.js')}
    ${marked('necessary', `${vendor}/pixel/a.js`)} ${marked('analytics', `${vendor}/fine.js`)}
    <template data-consent="analytics"><img data-consent="analytics" data-src="${vendor}/pixel/b.gif" alt="">
      <img src="${vendor}/pixel/c.gif" alt=""></template>`
  const requests: string[] = []
  page.on('request', request => requests.push(new URL(request.url()).hostname))
  const note = `<script>document.addEventListener('clientlink:blocked', ({ detail }) => {
    document.title += [' ', detail.kind, detail.name.split(':')[0], detail.category].join(' ')
  })</script>`
  // Told by host and path: another script of the same host is let through.
  const options = { region: 'DE', never: ['cdn.vendor.test/pixel/'] }
  await page.goto(put('/page', pageWith(options, body, note)))
  await visitor.tells(consent => consent.acceptAll())
  await expect.poll(() => asked().join()).toContain('cdn.vendor.test/fine.js')
  await visitor.waits()
  // Firefox fetches pictures in a template before any script can say no, unless their source waits in `data-src`.
  const early = browserName === 'firefox' ? ['cdn.vendor.test/pixel/c.gif'] : []
  expect(asked().filter(url => url.includes('/pixel/'))).toEqual(early)
  expect(requests).not.toContain('connect.facebook.net')
  await expect(page).toHaveTitle(/host connect\.facebook\.net analytics/)
  await expect(page).toHaveTitle(/host cdn\.vendor\.test necessary/)
})
