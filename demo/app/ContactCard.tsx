import { useState } from 'preact/hooks'
import type { Contact, Note } from './data.ts'
import { clock, initials, money } from './format.ts'
import { t } from './language.ts'
import { sendNote } from './send-note.ts'

interface ContactCardProps {
  readonly contact: Contact
  readonly timeZone: string | undefined
  onNote(note: Note): void
  onClose(): void
}

/** One person, what was said, and a line for more. */
export function ContactCard({ contact, timeZone, onNote, onClose }: ContactCardProps) {
  const [text, setText] = useState('')
  const [isLost, setLost] = useState(false)
  const { name, role, company, owner, stage, worth, notes } = contact

  const add = async (event: Event) => {
    event.preventDefault()
    if (!text.trim()) return
    const isTaken = await sendNote(contact.id, text)
    setLost(!isTaken)
    if (!isTaken) return
    onNote({ at: new Date().toISOString(), by: t('you'), text })
    setText('')
  }

  return (
    <aside class="card" aria-label={name}>
      <header>
        <span class="face" aria-hidden="true">
          {initials(name)}
        </span>
        <div>
          <h2>{name}</h2>
          <p class="quiet">
            {role}, {company}
          </p>
        </div>
        <button type="button" class="close" aria-label={t('close')} onClick={onClose}>
          ✕
        </button>
      </header>
      <p class="facts">
        <span class={`stage ${stage}`}>{t(stage)}</span> {money(worth)}
        <span class="quiet">
          {t('owner')} {owner}
        </span>
      </p>
      <form onSubmit={add}>
        <textarea
          rows={2}
          placeholder={t('note')}
          aria-label={t('note')}
          value={text}
          onInput={event => setText(event.currentTarget.value)}
        />
        <button type="submit" class="button small">
          {t('addNote')}
        </button>
        {isLost && <p role="alert">{t('noteLost')}</p>}
      </form>
      <ol class="notes">
        {notes.map(({ at, by, text }) => (
          <li key={at}>
            <p class="quiet">
              <time dateTime={at}>{clock(at, timeZone)}</time> · {by}
            </p>
            <p>{text}</p>
          </li>
        ))}
      </ol>
    </aside>
  )
}
