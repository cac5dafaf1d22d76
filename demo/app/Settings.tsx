import { Account } from './Account.tsx'
import { languages, speak, spoken, t } from './language.ts'
import { useConsent } from './use-consent.ts'

interface SettingsProps {
  readonly timeZone: string | undefined
  onTimeZone(zone: string | undefined): void
}

const zones = Intl.supportedValuesOf?.('timeZone') ?? []

/** What the app remembers of the visitor, and the way to the cookie settings. */
export function Settings({ timeZone, onTimeZone }: SettingsProps) {
  const { choices } = useConsent()
  return (
    <div class="page narrow">
      <header>
        <h1>{t('settings')}</h1>
      </header>
      <section>
        <h2>{t('preferences')}</h2>
        <p class="quiet">{t('preferencesText')}</p>
        <label class="field">
          {t('language')}
          <select value={spoken()} name="language" onChange={event => void speak(event.currentTarget.value)}>
            {Object.entries(languages).map(([code, name]) => (
              <option key={code} value={code}>
                {name}
              </option>
            ))}
          </select>
        </label>
        <label class="field">
          {t('timeZone')}
          <select
            value={timeZone ?? ''}
            name="timeZone"
            onChange={event => onTimeZone(event.currentTarget.value || undefined)}
          >
            <option value="">{t('asDevice')}</option>
            {zones.map(zone => (
              <option key={zone} value={zone}>
                {zone.replaceAll('_', ' ')}
              </option>
            ))}
          </select>
        </label>
        <p class="small-print" data-status="functional">
          {t(choices.functional ? 'remembered' : 'notRemembered')}
        </p>
      </section>
      <section>
        <h2>{t('privacy')}</h2>
        <p class="quiet">{t('privacyText')}</p>
        <p class="row">
          <button type="button" class="button small" data-consent-open>
            {t('cookieSettings')}
          </button>
          <a class="button small second" href="#/privacy">
            {t('allOnAPage')}
          </a>
          <button type="button" class="button small second" data-consent-reject="analytics">
            {t('analyticsOff')}
          </button>
        </p>
        <p class="small-print" data-status="analytics">
          {t('analyticsIs', { state: t(choices.analytics ? 'on' : 'off') })}
        </p>
      </section>
      <Account />
      <section>
        <h2>{t('trouble')}</h2>
        <p class="quiet">{t('troubleText')}</p>
        <p class="row">
          <button type="button" class="button small second" data-action="break" onClick={breakSomething}>
            {t('breakIt')}
          </button>
        </p>
      </section>
    </div>
  )
}

function breakSomething() {
  throw new Error('Broken on purpose')
}
