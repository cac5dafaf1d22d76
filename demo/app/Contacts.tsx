import { useState } from 'preact/hooks'
import { ContactCard } from './ContactCard.tsx'
import type { Contact, Note } from './data.ts'
import { clock, initials } from './format.ts'
import { t } from './language.ts'

interface ContactsProps {
  readonly contacts: readonly Contact[]
  readonly timeZone: string | undefined
  onNote(id: string, note: Note): void
}

/** Everyone, the last spoken to first; one of them opened beside the list. */
export function Contacts({ contacts, timeZone, onNote }: ContactsProps) {
  const [search, setSearch] = useState('')
  const [openId, setOpenId] = useState<string>()
  const found = contacts
    .filter(({ name, company }) => `${name} ${company}`.toLowerCase().includes(search.toLowerCase()))
    .sort((a, b) => latest(b).localeCompare(latest(a)))
  const open = contacts.find(({ id }) => id === openId)

  return (
    <div class={`page ${open ? 'split' : ''}`}>
      <div class="list">
        <header>
          <h1>{t('contacts')}</h1>
          <input
            type="search"
            placeholder={t('search')}
            aria-label={t('search')}
            value={search}
            onInput={event => setSearch(event.currentTarget.value)}
          />
        </header>
        {!found.length && <p class="quiet nothing">{t('nobody')}</p>}
        <ul class="people">
          {found.map(contact => (
            <li key={contact.id}>
              <button
                type="button"
                aria-expanded={contact.id === openId}
                onClick={() => setOpenId(contact.id === openId ? undefined : contact.id)}
              >
                <span class="face" aria-hidden="true">
                  {initials(contact.name)}
                </span>
                <span class="who">
                  <b>{contact.name}</b>
                  <span class="quiet">{contact.company}</span>
                </span>
                <span class={`stage ${contact.stage}`}>{t(contact.stage)}</span>
                <time class="quiet" dateTime={latest(contact)}>
                  {clock(latest(contact), timeZone)}
                </time>
              </button>
            </li>
          ))}
        </ul>
      </div>
      {open && (
        <ContactCard
          key={open.id}
          contact={open}
          timeZone={timeZone}
          onNote={note => onNote(open.id, note)}
          onClose={() => setOpenId(undefined)}
        />
      )}
    </div>
  )
}

const latest = ({ notes }: Contact) => notes[0]?.at ?? ''
