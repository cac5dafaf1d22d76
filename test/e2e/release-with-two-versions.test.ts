import { expect, test } from './fixtures.ts'
import { consentCookie, recordOf } from './visitor.ts'

const later = '2.anything;at.all'.replace(';', '_')

test('a record in a later format is left alone, and grants nothing', async ({
  visitor,
  context,
  cookies,
  sent,
}) => {
  await context.addCookies([consentCookie(later)])
  await visitor.comesFrom('sanfrancisco', '/privacy')
  await visitor.waits()
  await expect(visitor.view('notice')).toHaveCount(0)
  expect(await visitor.state()).toMatchObject({
    ask: null,
    choices: { necessary: true, functional: false, analytics: false },
  })
  await visitor.tells(consent => {
    consent.acceptAll()
    consent.choose({ analytics: true })
    consent.reset()
  })
  expect((await visitor.choices()).analytics).toBe(false)
  expect(await cookies()).toEqual({ clientlink_choices: later })
  expect(await sent()).toEqual([])
})

test('beside a later record an older one does not count, and neither is deleted', async ({
  visitor,
  context,
  at,
}) => {
  await context.addCookies([
    consentCookie(later),
    {
      ...consentCookie(recordOf()),
      url: at('www.clientlink.test'),
      domain: undefined,
      path: undefined,
    } as never,
  ])
  await visitor.comesFrom('berlin', '/bare')
  await visitor.waits()
  expect((await visitor.choices()).analytics).toBe(false)
  await visitor.tells(consent => consent.rejectAll())
  const values = (await context.cookies()).filter(({ name }) => name === 'clientlink_choices')
  expect(values.map(({ value }) => value)).toContain(later)
  expect(values).toHaveLength(2)
})

test('fields of a later version in the same format are carried over word for word', async ({
  visitor,
  context,
}) => {
  const rest = ['z=9~x', 'next:maybe', 'a/b!']
  await context.addCookies([consentCookie(recordOf({ rest }))])
  await visitor.comesFrom('berlin', '/bare', { options: '{"categories":{"analytics":{}}}' })
  expect(await visitor.state()).toMatchObject({ ask: null, choices: { analytics: true } })
  await visitor.tells(consent => consent.choose({ analytics: false }))
  expect(await visitor.record()).toMatchObject({ rest, choices: { analytics: false, functional: true } })
  await visitor.tells(consent => consent.acceptAll())
  // What begins with a tilde is the new answer's own receipt.
  expect((await visitor.record())?.rest.filter(field => !field.startsWith('~'))).toEqual(rest)
})
