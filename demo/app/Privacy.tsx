import { t } from './language.ts'

/** The cookie settings as a page of the app: the SDK draws them where it finds the place. */
export function Privacy() {
  return (
    <div class="page narrow">
      <header>
        <h1>{t('privacy')}</h1>
        <p class="quiet">{t('privacyText')}</p>
      </header>
      <div data-consent-panel />
    </div>
  )
}
