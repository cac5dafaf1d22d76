import type { BlockedDetail } from '../../src/model/contract.ts'
import type { ConsentOptions } from '../../src/model/options.ts'
import { expect, test } from './fixtures.ts'
import { pageWith } from './own-pages.ts'

// What becomes of cookies, keys and hosts that no category declares.

declare global {
  interface Window {
    told: BlockedDetail[]
    /** The keys that other pages of the origin wrote while this one was open. */
    seen: string[]
  }
}

const listener = `<script>
  told = []
  document.addEventListener('clientlink:blocked', ({ detail }) => told.push(detail))
</script>`

const options = (more: ConsentOptions): ConsentOptions => ({
  region: 'DE',
  ...more,
  categories: { necessary: { declares: [{ storage: 'basket' }] }, ...more.categories },
})

/** A script of somebody's: it tries out whether it can keep things, keeps some, and tells of it. */
const stray = {
  type: 'text/javascript',
  body: `
    const probe = 'probe-' + Math.random()
    for (const area of [localStorage, sessionStorage]) {
      area.setItem(probe, '1')
      area.removeItem(probe)
      area[probe] = '1'
      delete area[probe]
    }
    document.cookie = probe + '=1; path=/'
    document.cookie = probe + '=; path=/; expires=Thu, 01 Jan 1970 00:00:00 GMT'
    localStorage.setItem('stray', '1')
    document.cookie = 'stray=1; path=/'
    fetch('http://cdn.vendor.test:' + location.port + '/stray').catch(() => {})
    localStorage.setItem('basket', '3')`,
}

/** What was told, but for names that are never the same. */
const names = (told: readonly BlockedDetail[]) =>
  [...new Set(told.map(({ why, kind, name }) => `${why} ${kind} ${name.replace(/0\.\d+|:\d+/, '')}`))].sort()

const everything = [
  'undeclared cookie probe-',
  'undeclared cookie stray',
  'undeclared host cdn.vendor.test',
  'undeclared storage probe-',
  'undeclared storage stray',
]

test('`report` lets it pass, and tells where it came from and what would declare it', async ({
  page,
  put,
  asked,
  cookies,
  storageKeys,
}) => {
  put('/stray.js', stray)
  const body = '<script src="/stray.js"></script>'
  const address = put('/page', pageWith(options({ undeclared: 'report' }), body, listener))
  await page.goto(address)
  await expect.poll(asked).toContain('cdn.vendor.test/stray')
  expect(await storageKeys()).toEqual(['basket', 'stray'])
  expect(await cookies()).toEqual({ stray: '1' })
  const told = await page.evaluate(() => window.told)
  expect(names(told)).toEqual(everything)
  for (const { category, from } of told) {
    expect(category).toBeNull()
    expect(from).toMatch(/\/stray\.js:\d+:\d+$/)
  }

  // Pasted as they are, all is declared: nothing more is to be told, and all of it waits for an answer.
  const declares = told.map(({ declaration }) => JSON.parse(declaration ?? ''))
  const known = options({ undeclared: 'report', categories: { analytics: { declares } } })
  put('/page', pageWith(known, body.replace('stray.js', 'again.js'), listener))
  put('/again.js', { ...stray, body: stray.body.replace("'probe-' + Math.random()", "'stray'") })
  await page.goto(address)
  const again = await page.evaluate(() => window.told)
  expect([...new Set(again.map(({ why }) => why))]).toEqual(['shut'])
})

test('`block` keeps it in memory and holds its requests until everything is granted', async ({
  page,
  put,
  asked,
  visitor,
  cookies,
  storageKeys,
}) => {
  put('/stray.js', stray)
  put('/own', 'taken')
  await page.goto(
    put('/page', pageWith(options({ undeclared: 'block' }), '<script src="/stray.js"></script>', listener)),
  )
  expect(await page.evaluate(() => [localStorage.getItem('stray'), document.cookie])).toEqual([
    '1',
    'stray=1',
  ])
  expect(names(await page.evaluate(() => window.told))).toEqual(everything)
  // The page's own site is no stranger.
  expect(await page.evaluate(async () => (await fetch('/own')).text())).toBe('taken')
  expect(await storageKeys()).toEqual(['basket'])
  expect(await cookies()).toEqual({})
  expect(asked()).not.toContain('cdn.vendor.test/stray')

  await visitor.tells(consent => consent.choose({ functional: true, analytics: true }))
  await expect.poll(asked).toContain('cdn.vendor.test/stray')
  expect(await storageKeys()).toContain('stray')
  expect(await cookies()).toHaveProperty('stray')

  await visitor.tells(consent => consent.choose({ functional: false }))
  expect(
    await page.evaluate(async () =>
      fetch(`http://cdn.vendor.test:${location.port}/stray`).catch(({ name }) => name),
    ),
  ).toBe('TypeError')
})

for (const undeclared of ['report', 'block'] as const)
  test(`keys that are tried out for a moment ${undeclared === 'block' ? 'never appear with' : 'do appear without'} \`block\``, async ({
    page,
    put,
    context,
  }) => {
    put('/stray.js', stray)
    const witness = await context.newPage()
    await witness.goto(
      put('/witness', '<!doctype html><script>seen = []; onstorage = ({ key }) => seen.push(key)</script>'),
    )
    await page.goto(put('/page', pageWith(options({ undeclared }), '<script src="/stray.js"></script>')))
    // What is necessary is written last: all that was written before it has been seen.
    await expect.poll(() => witness.evaluate(() => window.seen)).toContain('basket')
    const seen = (await witness.evaluate(() => window.seen)).map(key => key.replace(/0\.\d+/, ''))
    expect([...new Set(seen)]).toEqual(undeclared === 'block' ? ['basket'] : ['probe-', 'stray', 'basket'])
  })
