import { useEffect, useState } from 'preact/hooks'
import { Contacts } from './Contacts.tsx'
import { Deals } from './Deals.tsx'
import { contacts as all, type Contact, type Note, type Stage } from './data.ts'
import { onLanguage, spoken } from './language.ts'
import { Privacy } from './Privacy.tsx'
import * as preferences from './preferences.ts'
import { Settings } from './Settings.tsx'
import { Sidebar } from './Sidebar.tsx'

export const pages = ['contacts', 'deals', 'settings', 'privacy'] as const

export type PageName = (typeof pages)[number]

const pageNow = () => pages.find(page => location.hash === `#/${page}`) ?? 'contacts'

/** The whole app: a sidebar, one of four pages, and what they share. */
export function App() {
  const [page, setPage] = useState<PageName>(pageNow)
  const [contacts, setContacts] = useState(all)
  const [timeZone, setTimeZone] = useState(preferences.timeZone.get())
  const [isFolded, setFolded] = useState(preferences.sidebar.get() === 'folded')
  const [, setLanguage] = useState(spoken())

  useEffect(() => {
    const turn = () => setPage(pageNow())
    addEventListener('hashchange', turn)
    return () => removeEventListener('hashchange', turn)
  }, [])
  useEffect(() => onLanguage(() => setLanguage(spoken())), [])

  const change = (id: string, what: (contact: Contact) => Partial<Contact>) =>
    setContacts(contacts.map(contact => (contact.id === id ? { ...contact, ...what(contact) } : contact)))

  return (
    <div class={`app ${isFolded ? 'folded' : ''}`} lang={spoken()}>
      <Sidebar
        page={page}
        isFolded={isFolded}
        onFold={fold => {
          setFolded(fold)
          preferences.sidebar.set(fold ? 'folded' : 'open')
        }}
      />
      <main>
        {page === 'contacts' && (
          <Contacts
            contacts={contacts}
            timeZone={timeZone}
            onNote={(id: string, note: Note) => change(id, ({ notes }) => ({ notes: [note, ...notes] }))}
          />
        )}
        {page === 'deals' && (
          <Deals contacts={contacts} onMove={(id: string, stage: Stage) => change(id, () => ({ stage }))} />
        )}
        {page === 'privacy' && <Privacy />}
        {page === 'settings' && (
          <Settings
            timeZone={timeZone}
            onTimeZone={zone => {
              setTimeZone(zone)
              preferences.timeZone.set(zone)
            }}
          />
        )}
      </main>
    </div>
  )
}
