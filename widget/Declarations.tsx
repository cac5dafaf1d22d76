import type { Category, Recipient } from '../src/model/options.ts'
import { fill } from './fill.ts'
import type { Plural } from './i18n/types.ts'
import type { PanelProps } from './view.ts'

type Props = Pick<PanelProps, 'words' | 'more'> & { readonly category: Category }

const titleOf = ({ name, country }: Recipient) => (country ? `${name} (${country})` : name)

/** What belongs to a category and who receives its data, behind a line that says how much there is. */
export function Declarations({ words: { lang }, more, category: { claims, recipients } }: Props) {
  if (!claims.length && !recipients.length) return null
  const plural = new Intl.PluralRules(lang)
  const count = (forms: Plural, n: number) => n > 0 && fill(forms[plural.select(n)] ?? forms.other, String(n))
  return (
    <details part="details">
      <summary part="summary">
        {count(more.items, claims.length)}
        {claims.length > 0 && recipients.length > 0 && ', '}
        {count(more.recipients, recipients.length)}
        {recipients.length > 0 && `: ${recipients.map(titleOf).join(', ')}`}
      </summary>
      {claims.length > 0 && (
        <table part="table">
          <thead>
            <tr>
              {[more.name, more.purpose, more.kept].map(head => (
                <th key={head} scope="col">
                  {head}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {claims.map(({ kind, pattern, purpose, by, keeps }) => (
              <tr key={kind + pattern}>
                <td>{pattern}</td>
                <td>{[purpose, by].filter(Boolean).join(' · ') || '–'}</td>
                <td data-label={more.kept}>{keeps ?? '–'}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {recipients.map(
        recipient =>
          recipient.url && (
            <a key={recipient.name} href={recipient.url} part="link">
              {titleOf(recipient)}
            </a>
          ),
      )}
    </details>
  )
}
