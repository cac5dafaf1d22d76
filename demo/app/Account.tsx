import { account, people, signIn, signOut } from './account.ts'
import { t } from './language.ts'

/** Who is signed in. Two people, so that one can follow the other on a shared device. */
export function Account() {
  return (
    <section>
      <h2>{t('account')}</h2>
      <p class="quiet" data-status="account">
        {account ? t('signedInAs', { name: people[account] }) : t('signedOut')}
      </p>
      <p class="row">
        {account ? (
          <button type="button" class="button small" data-action="sign-out" onClick={() => void signOut()}>
            {t('signOut')}
          </button>
        ) : (
          Object.entries(people).map(([id, name]) => (
            <button
              key={id}
              type="button"
              class="button small second"
              data-action={`sign-in-${id}`}
              onClick={() => void signIn(id)}
            >
              {t('signInAs', { name })}
            </button>
          ))
        )}
      </p>
    </section>
  )
}
