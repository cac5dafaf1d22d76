import { type Contact, type Stage, stages } from './data.ts'
import { money } from './format.ts'
import { t } from './language.ts'

interface DealsProps {
  readonly contacts: readonly Contact[]
  onMove(id: string, stage: Stage): void
}

/** The board: a column for each stage, and two small buttons to move a deal along. */
export function Deals({ contacts, onMove }: DealsProps) {
  return (
    <div class="page">
      <header>
        <h1>{t('deals')}</h1>
        <p class="quiet">{t('value', { count: contacts.length, sum: money(total(contacts)) })}</p>
      </header>
      <div class="board">
        {stages.map(stage => {
          const here = contacts.filter(contact => contact.stage === stage)
          return (
            <section key={stage} aria-label={t(stage)} data-stage={stage}>
              <h2>
                <span class={`stage ${stage}`}>{t(stage)}</span>{' '}
                <span class="quiet">{money(total(here))}</span>
              </h2>
              <ul>
                {here.map(contact => (
                  <Deal key={contact.id} contact={contact} onMove={next => onMove(contact.id, next)} />
                ))}
              </ul>
            </section>
          )
        })}
      </div>
    </div>
  )
}

function Deal({ contact, onMove }: { contact: Contact; onMove(stage: Stage): void }) {
  const { name, company, owner, worth, stage } = contact
  const at = stages.indexOf(stage)
  const step = (by: number, label: string, sign: string) => {
    const next = stages[at + by]
    return (
      <button type="button" aria-label={label} disabled={!next} onClick={() => next && onMove(next)}>
        {sign}
      </button>
    )
  }
  return (
    <li class="deal">
      <b>{company}</b>
      <span class="deal-who quiet">
        {name} · {owner}
      </span>
      <span class="worth">{money(worth)}</span>
      <span class="steps">
        {step(-1, t('moveBack', { name: company }), '←')}
        {step(1, t('moveOn', { name: company }), '→')}
      </span>
    </li>
  )
}

const total = (deals: readonly Contact[]) => deals.reduce((sum, { worth }) => sum + worth, 0)
