import type { ComponentChildren } from 'preact'
import { Ask } from './Ask.tsx'
import type { StripProps } from './Strip.tsx'
import { sentence } from './Strip.tsx'
import { clearSent } from './sent.ts'
import { forgetMe } from './visitor.ts'

/** The three lists: what is stored, what was sent, what is held back and why. */
export function Drawer({ state, stored, sent, held }: Omit<StripProps, 'isOpenAtFirst'>) {
  return (
    <div class="drawer">
      <p class="phone-only">
        <output>{state ? sentence(state) : 'no SDK on this page yet'}</output>
        <button type="button" onClick={forgetMe}>
          Forget me
        </button>
      </p>
      <List title="Stored" empty="Nothing. Not even a cookie.">
        {stored.map(({ kind, name, category }) => (
          <li key={`${kind} ${name}`}>
            <Chip category={category} />
            <span class="name">{name}</span>
            <span class="note">{kind}</span>
          </li>
        ))}
      </List>
      <List
        title="Sent to others, by all who visit this demo"
        empty="Nothing has left for a third party."
        action={
          sent.length > 0 && (
            <button type="button" onClick={clearSent}>
              Clear
            </button>
          )
        }
      >
        {[...sent].reverse().map(({ id, time, method, host, path, category, gpc }) => (
          <li key={id}>
            <Chip category={category} />
            <span class="name">
              {host.replace('.localhost', '')}
              <i>{path}</i>
            </span>
            <span class="note">
              {gpc && 'Sec-GPC: 1 '}
              {method} {time.slice(11, 19)}
            </span>
          </li>
        ))}
      </List>
      <List title="Held back" empty="Nothing waits: everything on this page is allowed.">
        {held.map(({ what, category, why, from, declaration }) => (
          <li key={what} title={[what, from, declaration].filter(Boolean).join('\n')}>
            <Chip category={category} />
            <span class="name">
              {what} {from && <i>{from}</i>}
            </span>
            <span class="note">{why}</span>
          </li>
        ))}
      </List>
      {state && <Ask />}
      {state && (
        <p class="choices">
          {Object.entries(state.choices).map(([category, isGranted]) => (
            <span key={category}>
              <Chip category={category} /> {category} <b>{isGranted ? 'on' : 'off'}</b>{' '}
              <i>by {state.basis[category]}</i>
            </span>
          ))}
          <span>
            place by <b>{state.region.source}</b>
          </span>
        </p>
      )}
    </div>
  )
}

interface ListProps {
  readonly title: string
  readonly empty: string
  readonly action?: ComponentChildren
  readonly children: readonly ComponentChildren[]
}

function List({ title, empty, action, children }: ListProps) {
  return (
    <div class="list" data-list={title.toLowerCase().split(' ')[0]}>
      <h2>
        {title} <b>{children.length}</b> {action}
      </h2>
      {children.length ? <ul>{children}</ul> : <p class="empty">{empty}</p>}
    </div>
  )
}

/** A category by its colour; what nobody declared stands out. */
function Chip({ category }: { category: string | null | undefined }) {
  return (
    <span class="chip" data-category={category ?? 'none'} title={category ?? 'declared nowhere'}>
      <span class="sr">{category ?? 'declared nowhere'}</span>
    </span>
  )
}
