import { consent } from './consent.ts'

/** Who can sign in to the demo. */
export const people = { ada: 'Ada', ben: 'Ben' }

/** Who is, as the server says; nobody if it says nothing. */
export const account = Object.keys(people).find(
  (id): id is keyof typeof people => id === document.querySelector<HTMLElement>('#app')?.dataset.account,
)

const tell = (path: string) => fetch(path, { method: 'POST', headers: { 'x-from': 'app' } })

/** Signs in: the server brings the person's record of consent to this device, and the page begins anew with it. */
export async function signIn(id: string): Promise<void> {
  await tell(`/api/sign-in?as=${id}`)
  location.reload()
}

/**
 * Signs out: the account takes what was chosen last, it is forgotten here, and the server gives back what the device had
 * of its own.
 */
export async function signOut(): Promise<void> {
  await fetch('/consent', { method: 'POST', body: '{}' })
  consent.reset()
  await tell('/api/sign-out')
  location.reload()
}
