export const stages = ['first', 'proposal', 'decision', 'won'] as const

export type Stage = (typeof stages)[number]

export interface Note {
  /** ISO date and time. */
  readonly at: string
  readonly by: string
  readonly text: string
}

/** A person, their deal, and what was said. */
export interface Contact {
  readonly id: string
  readonly name: string
  readonly role: string
  readonly company: string
  readonly owner: string
  readonly stage: Stage
  /** In US dollars a year. */
  readonly worth: number
  readonly notes: readonly Note[]
}

const note = (at: string, by: string, text: string): Note => ({ at, by, text })

/** Made-up people. */
export const contacts: readonly Contact[] = [
  {
    id: 'okafor',
    name: 'Amara Okafor',
    role: 'Head of operations',
    company: 'Harbour & Pine',
    owner: 'Jonas',
    stage: 'proposal',
    worth: 8640,
    notes: [
      note(
        '2026-11-22T09:40:00Z',
        'Jonas',
        'Sent the proposal for 40 seats. She asked where the backups are kept.',
      ),
      note(
        '2026-11-03T14:05:00Z',
        'Jonas',
        'First demo. Liked the board, worried about moving twelve years of notes.',
      ),
      note('2026-10-28T08:15:00Z', 'Lena', 'Came through Northwind, who moved last spring.'),
    ],
  },
  {
    id: 'lindqvist',
    name: 'Elsa Lindqvist',
    role: 'Owner',
    company: 'Lindqvist Möbler',
    owner: 'Mei',
    stage: 'decision',
    worth: 4320,
    notes: [
      note(
        '2026-11-20T12:30:00Z',
        'Mei',
        'Decides on Friday with her brother. Wants EU residency in writing.',
      ),
      note(
        '2026-11-11T10:00:00Z',
        'Mei',
        'Tried the import with their own list: nine hundred rows, two questions.',
      ),
    ],
  },
  {
    id: 'carvalho',
    name: 'Rui Carvalho',
    role: 'Sales lead',
    company: 'Atlântico Vinhos',
    owner: 'Jonas',
    stage: 'first',
    worth: 2160,
    notes: [
      note(
        '2026-11-21T16:20:00Z',
        'Jonas',
        'Ten people on the road, no signal in the cellars. Ask about offline.',
      ),
    ],
  },
  {
    id: 'haddad',
    name: 'Noor Haddad',
    role: 'Programme director',
    company: 'Open Clinics',
    owner: 'Lena',
    stage: 'won',
    worth: 12240,
    notes: [
      note(
        '2026-11-18T11:10:00Z',
        'Lena',
        'Signed. Start on 1 December with two clinics, the rest in spring.',
      ),
      note(
        '2026-10-30T15:45:00Z',
        'Lena',
        'Their lawyer read the privacy page and had no questions. A first.',
      ),
    ],
  },
  {
    id: 'tanaka',
    name: 'Kenji Tanaka',
    role: 'Partner manager',
    company: 'Sora Freight',
    owner: 'Mei',
    stage: 'first',
    worth: 6480,
    notes: [
      note(
        '2026-11-19T02:00:00Z',
        'Mei',
        'Call at his nine in the morning. Needs times on his clock, not ours.',
      ),
    ],
  },
  {
    id: 'whitlock',
    name: 'Dana Whitlock',
    role: 'Founder',
    company: 'Whitlock Roasters',
    owner: 'Lena',
    stage: 'proposal',
    worth: 1080,
    notes: [
      note(
        '2026-11-17T18:25:00Z',
        'Lena',
        'Five seats to begin with. Send the comparison with her spreadsheet.',
      ),
    ],
  },
  {
    id: 'moreau',
    name: 'Inès Moreau',
    role: 'Finance',
    company: 'Atelier Moreau',
    owner: 'Jonas',
    stage: 'decision',
    worth: 3240,
    notes: [note('2026-11-14T09:05:00Z', 'Jonas', 'Fine with the price. Asks for invoices in French.')],
  },
  {
    id: 'brandt',
    name: 'Felix Brandt',
    role: 'IT',
    company: 'Brandt & Töchter',
    owner: 'Mei',
    stage: 'won',
    worth: 7560,
    notes: [note('2026-11-12T13:50:00Z', 'Mei', 'Moved over a weekend. Monday was quiet, he says.')],
  },
]
