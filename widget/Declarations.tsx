import type { Category, Recipient } from '../src/model/options.ts'
import type { Plural } from '../src/model/words.ts'
import { fill } from './fill.ts'
import { Term } from './terms.tsx'
import type { PanelProps } from './view.ts'

type Props = Pick<PanelProps, 'words' | 'more' | 'get'> & { readonly category: Category }

const titleOf = ({ name, country }: Recipient) => (country ? `${name} (${country})` : name)

/** What belongs to a category and who receives its data, behind a line that says how much there is. */
export function Declarations({ words: { lang }, more, get, category: { claims, recipients } }: Props) {
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
      {recipients.length > 0 && (
        <p part="recipients">
          <Term name="recipient" get={get}>
            {more.receivers}
          </Term>
          {recipients.map(recipient =>
            recipient.url ? (
              <a key={recipient.name} href={recipient.url} part="link">
                {titleOf(recipient)}
              </a>
            ) : (
              <span key={recipient.name}>{titleOf(recipient)}</span>
            ),
          )}
        </p>
      )}
      {claims.length > 0 && (
        <table part="table">
          <thead>
            <tr>
              <th scope="col">{more.name}</th>
              <th scope="col">{more.purpose}</th>
              <th scope="col">
                <Term name="kept" get={get}>
                  {more.kept}
                </Term>
              </th>
              <th scope="col">{more.by}</th>
            </tr>
          </thead>
          <tbody>
            {claims.map(({ kind, pattern, purpose = '–', by = '–', keeps = '–' }) => (
              <tr key={kind + pattern}>
                <td>{pattern}</td>
                <td>{purpose}</td>
                <td data-label={more.kept}>{keeps}</td>
                <td data-label={more.by}>{by}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </details>
  )
}
