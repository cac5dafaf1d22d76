import type { PageName } from './App.tsx'
import { Icon } from './Icon.tsx'
import { t } from './language.ts'
import { useConsent } from './use-consent.ts'

interface SidebarProps {
  readonly page: PageName
  readonly isFolded: boolean
  onFold(fold: boolean): void
}

const places: readonly PageName[] = ['contacts', 'deals', 'settings']

/** Where the marketing site is, which the server knows. */
const siteUrl = document.querySelector<HTMLElement>('#app')?.dataset.site ?? '/'

/** The way around. Folded it shows its icons alone; how it was left is remembered. */
export function Sidebar({ page, isFolded, onFold }: SidebarProps) {
  const { choices } = useConsent()
  const fold = t(isFolded ? 'unfold' : 'fold')
  return (
    <nav class="sidebar">
      <div class="sidebar-head">
        <a class="brand" href="#/contacts" aria-label="Clientlink">
          <Icon name="mark" />
          <span class="word">Clientlink</span>
        </a>
        <button
          type="button"
          class="place fold"
          aria-label={fold}
          aria-expanded={!isFolded}
          title={fold}
          data-action="fold"
          onClick={() => onFold(!isFolded)}
        >
          <Icon name="fold" />
        </button>
      </div>
      {places.map(place => (
        <a
          key={place}
          class="place"
          href={`#/${place}`}
          aria-current={page === place ? 'page' : undefined}
          aria-label={t(place)}
          title={isFolded ? t(place) : undefined}
        >
          <Icon name={place} />
          <span class="word">{t(place)}</span>
        </a>
      ))}
      <span class="gap" />
      <button type="button" class="place minor" data-consent-open aria-label={t('cookieSettings')}>
        <Icon name="privacy" />
        <span class="word">{t('cookieSettings')}</span>
      </button>
      {choices.analytics && (
        <button
          type="button"
          class="place minor"
          data-consent-reject="analytics"
          aria-label={t('analyticsOff')}
        >
          <Icon name="off" />
          <span class="word">{t('analyticsOff')}</span>
        </button>
      )}
      <a class="place minor" href={siteUrl} aria-label={t('site')}>
        <Icon name="site" />
        <span class="word">{t('site')}</span>
      </a>
    </nav>
  )
}
