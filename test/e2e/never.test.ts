import { expect, test } from './fixtures.ts'
import { pageWith } from './own-pages.ts'

// Page code that calls for advertising trackers by itself: no mark and no category holds them, only what they are.

/** Each way to ask, and what it says of a request that never was. */
const ask = (origin: string) => `
  const at = path => '${origin}' + path
  const outcome = (made, ...names) =>
    new Promise(then => names.forEach(name => (made['on' + name] = ({ type }) => then(type))))
  const element = (name, key = 'src') => {
    const made = document.createElement(name)
    if (key === 'href') made.rel = 'stylesheet'
    made[key] = at('/' + name)
    document.head.append(made)
    return outcome(made, 'load', 'error')
  }
  const request = new XMLHttpRequest()
  request.open('GET', at('/xhr'))
  request.send()
  const picture = new Image()
  picture.src = at('/image')
  document.body.insertAdjacentHTML('beforeend', '<img src="' + at('/markup') + '" alt="">')
  return Promise.all([
    fetch(at('/fetch'), { mode: 'no-cors' }).then(() => 'load', ({ name }) => name),
    outcome(request, 'load', 'error'),
    String(navigator.sendBeacon(at('/beacon'), 'x')),
    element('script'),
    element('link', 'href'),
    outcome(picture, 'load', 'error'),
    outcome(document.body.lastElementChild, 'load', 'error'),
    outcome(new WebSocket(at('/socket').replace('http', 'ws')), 'open', 'error'),
    outcome(new EventSource(at('/events')), 'open', 'error'),
  ])`
const refused = ['TypeError', 'error', 'false', 'error', 'error', 'error', 'error', 'error', 'error']

for (const answer of ['undecided', 'accept-all', 'reject-all'] as const)
  test(`a tracker is refused and told of, whichever way the page calls for it: ${answer}`, async ({
    page,
    put,
    visitor,
    asked,
    ownPages,
  }) => {
    const note = `<script>
      told = []
      document.addEventListener('clientlink:blocked', ({ detail }) => told.push(detail.why + ' ' + detail.name))
    </script>`
    // Declared too: `never` is stronger than any category.
    const options = {
      region: 'DE',
      never: ['cdn.vendor.test'],
      categories: { necessary: { declares: [{ host: 'cdn.vendor.test' }] } },
    }
    const left: string[] = []
    page.on('request', request => left.push(new URL(request.url()).hostname))
    await page.goto(put('/page', pageWith(options, '', note)))
    if (answer === 'accept-all') await visitor.tells(consent => consent.acceptAll())
    if (answer === 'reject-all') await visitor.tells(consent => consent.rejectAll())

    const own = `http://cdn.vendor.test:${ownPages.port}`
    expect(await page.evaluate(`(async () => {${ask(own)}})()`)).toEqual(refused)
    expect(asked().filter(url => url.startsWith('cdn.vendor.test'))).toEqual([])

    // Those that nobody has to name.
    for (const host of ['connect.facebook.net', 'ad.doubleclick.net', 'px.ads.linkedin.com', 'bat.bing.com'])
      expect(await page.evaluate(`(async () => {${ask(`https://${host}`)}})()`)).toEqual(refused)
    expect([...new Set(left)]).not.toEqual(
      expect.arrayContaining([expect.stringMatching(/facebook|doubleclick|linkedin|bing/)]),
    )
    expect(await page.evaluate('told')).toEqual([
      `never cdn.vendor.test:${ownPages.port}`,
      'never connect.facebook.net',
      'never ad.doubleclick.net',
      'never px.ads.linkedin.com',
      'never bat.bing.com',
    ])
  })

test('what comes from a tracker’s host and is none goes through', async ({
  page,
  put,
  visitor,
  asked,
  ownPages,
}) => {
  put('/analytics.js', '')
  const options = { region: 'DE', never: ['cdn.vendor.test/pixel/'] }
  await page.goto(put('/page', pageWith(options)))
  await visitor.tells(consent => consent.rejectAll())
  const origin = `http://cdn.vendor.test:${ownPages.port}`
  await page.evaluate(async origin => {
    await fetch(`${origin}/pixel/a`).catch(() => {})
    await fetch(`${origin}/analytics.js`)
  }, origin)
  expect(asked().filter(url => url.startsWith('cdn.vendor.test'))).toEqual(['cdn.vendor.test/analytics.js'])
})
