import { build } from 'esbuild'
import { i18next } from '../../src/known/index.ts'
import { expect, test } from './fixtures.ts'
import { pageWith } from './own-pages.ts'

test('a language that its detector keeps is the visitor’s: it lasts as long as it may, and comes back with a yes', async ({
  page,
  put,
  visitor,
  cookies,
  storageKeys,
}) => {
  const { outputFiles } = await build({
    entryPoints: ['test/e2e/guarded/language.ts'],
    bundle: true,
    write: false,
    target: 'es2022',
    ignoreAnnotations: true,
  })
  put('/page.js', { body: outputFiles[0]?.text ?? '', type: 'text/javascript' })
  const options = { region: 'DE', categories: { functional: { declares: [i18next] } } }
  await page.goto(put('/page', pageWith(options, '<script src="/page.js"></script>'), 'localhost'))
  const kept = async () => [
    (await storageKeys()).includes('i18nextLng'),
    Object.keys(await cookies()).includes('i18next'),
  ]
  await page.evaluate(() => window.sight.act('de'))
  await expect(page).toHaveTitle('Hallo')
  expect(await kept()).toEqual([true, true])

  // Off the disk, and still in force here.
  await visitor.tells(consent => consent.rejectAll())
  expect(await kept()).toEqual([false, false])
  expect(await page.evaluate(() => [localStorage.getItem('i18nextLng'), document.cookie])).toEqual([
    'de',
    expect.stringContaining('i18next=de'),
  ])
  await expect(page).toHaveTitle('Hallo')

  await visitor.tells(consent => consent.choose({ functional: true }))
  expect(await kept()).toEqual([true, true])
  await page.reload()
  await expect(page).toHaveTitle('Hallo')

  await visitor.tells(consent => consent.rejectAll())
  await page.reload()
  await expect(page).toHaveTitle('Hello')
  await page.evaluate(() => window.sight.act('de'))
  await expect(page).toHaveTitle('Hallo')
  expect(await kept()).toEqual([false, false])
})
