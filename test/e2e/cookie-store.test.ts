import { expect, test } from './fixtures.ts'
import { pageWith } from './own-pages.ts'

// What `cookieStore` does with cookies that are shut is fetched with the first such call, which waits for it.

const options = {
  region: 'DE',
  categories: { necessary: { declares: [{ cookie: 'sid' }] }, analytics: { declares: [{ cookie: '_a*' }] } },
}

declare const cookieStore: {
  set(name: string, value: string): Promise<void>
  get(name: string): Promise<{ value: string } | null>
  getAll(): Promise<{ name: string }[]>
  delete(name: string): Promise<void>
}

test('calls about cookies that are shut keep their order, and nothing reaches the disk before the yes', async ({
  page,
  put,
  visitor,
  cookies,
}) => {
  await page.goto(put('/page', pageWith(options), 'localhost'))
  const seen = await page.evaluate(async () => {
    // None of them waits for the one before.
    const calls = [
      cookieStore.set('_a1', '1'),
      cookieStore.set('_a2', '2'),
      cookieStore.delete('_a1'),
      cookieStore.set('sid', '3'),
    ]
    const [one, two] = [cookieStore.get('_a1'), cookieStore.get('_a2')]
    const all = cookieStore.getAll()
    await Promise.all(calls)
    return [
      (await one)?.value,
      (await two)?.value,
      (await all).map(({ name }) => name).sort(),
      document.cookie,
    ]
  })
  expect(seen).toEqual([undefined, '2', ['_a2', 'sid'], 'sid=3; _a2=2'])
  expect(Object.keys(await cookies())).toEqual(['sid'])
  await visitor.presses('accept-all')
  await expect.poll(async () => (await cookies())._a2).toBe('2')
  expect(Object.keys(await cookies())).not.toContain('_a1')
})

test('where the part cannot be had, what is shut is refused, and what is open passes', async ({
  page,
  put,
  cookies,
}) => {
  await page.route(/clientlink-choices-kept/, route => route.abort())
  await page.goto(put('/page', pageWith(options), 'localhost'))
  const refused = await page.evaluate(async () => {
    await cookieStore.set('sid', '3')
    return cookieStore.set('_a1', '1').then(
      () => false,
      () => true,
    )
  })
  expect(refused).toBe(true)
  expect(await cookies()).toEqual({ sid: '3' })
  expect(await page.evaluate(() => document.cookie)).toBe('sid=3')
})
