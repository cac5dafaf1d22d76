import { useState } from 'preact/hooks'
import type { ConsentState } from '../../src/model/state.ts'
import places from '../places.json'
import { Drawer } from './Drawer.tsx'
import type { Held } from './held.ts'
import type { Sent } from './sent.ts'
import type { Stored } from './stored.ts'
import { forgetMe, pretend, visitor } from './visitor.ts'

/** What the bar shows. */
export interface StripProps {
  readonly state: ConsentState | undefined
  readonly stored: readonly Stored[]
  readonly sent: readonly Sent[]
  readonly held: readonly Held[]
  readonly isOpenAtFirst: boolean
}

/** The strip over the page: who the visitor pretends to be, and three counts that open the drawer. */
export function Strip({ state, stored, sent, held, isOpenAtFirst }: StripProps) {
  const [isOpen, setOpen] = useState(isOpenAtFirst)
  const { from, gpc } = visitor()
  return (
    <section aria-label="Demo">
      <div class="strip">
        <label class="from">
          <span class="label">Visitor from</span>
          <select value={from} onChange={event => pretend('from', event.currentTarget.value)}>
            <option value="">your own time zone</option>
            {Object.entries(places).map(([key, { name }]) => (
              <option key={key} value={key}>
                {name}
              </option>
            ))}
          </select>
        </label>
        <label class="gpc" title="Global Privacy Control">
          <input
            type="checkbox"
            checked={gpc}
            onChange={event => pretend('gpc', event.currentTarget.checked ? '1' : '0')}
          />
          GPC
        </label>
        <button type="button" class="forget" onClick={forgetMe}>
          Forget me
        </button>
        <output class="state">{state ? sentence(state) : 'no SDK on this page yet'}</output>
        <button type="button" class="counts" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
          <Count name="stored" of={stored} />
          <Count name="sent" of={sent} />
          <Count name="held" of={held} />
          <svg viewBox="0 0 12 12" width="12" height="12" aria-hidden="true">
            <path
              d={isOpen ? 'M2 8l4-4 4 4' : 'M2 4l4 4 4-4'}
              fill="none"
              stroke="currentColor"
              stroke-width="1.6"
            />
          </svg>
        </button>
      </div>
      {isOpen && <Drawer state={state} stored={stored} sent={sent} held={held} />}
    </section>
  )
}

function Count({ name, of }: { name: string; of: readonly unknown[] }) {
  return (
    <span class={`count ${name}`} data-count={name}>
      <b>{of.length}</b> {name}
    </span>
  )
}

/** Region, rule and question, as short as they can be said. */
export function sentence({ region, regime, ask }: ConsentState): string {
  const where = region.code ?? region.zone ?? 'nowhere known'
  return `${where} · ${regime}${ask ? ` · asks: ${ask}` : ''}`
}
