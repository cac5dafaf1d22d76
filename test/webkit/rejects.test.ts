import { expect, test } from './fixtures.ts'

for (const { action, act, functional } of [
  { action: 'reject-all', act: 'reject-all', functional: false },
  { action: 'close', act: 'close', functional: true },
])
  test(`${action} is a no: it is all that is kept, nothing is sent, and nobody asks again`, async ({
    visitor,
    sent,
  }) => {
    await visitor.comesFrom('berlin', '/pricing')
    await visitor.presses(action)
    await expect.poll(() => visitor.sees('banner')).toBe(false)
    expect(await visitor.record()).toMatchObject({ act, choices: { analytics: false } })
    for (const path of ['/pricing', '/bare']) {
      await visitor.comesFrom('berlin', path)
      await visitor.waits()
      expect(await visitor.sees('banner')).toBe(false)
      expect(await visitor.state()).toMatchObject({ ask: null, choices: { functional, analytics: false } })
    }
    expect(Object.keys(await visitor.cookies())).toEqual(['clientlink_choices'])
    expect((await visitor.storageKeys()).filter(key => !key.startsWith('clientlink_choices'))).toEqual([])
    expect(await sent()).toEqual([])
  })
