import type { WidgetContext } from '../src/model/contract.ts'
import type { PolicyOptions } from '../src/model/options.ts'

type Next = NonNullable<PolicyOptions['next']>
type Note = WidgetContext['note']

/** Whether the visitor has put an announcement aside. */
export const isAside = ({ effective }: Next, note: Note) => note() === `${effective} aside`

export const putAside = ({ effective }: Next, note: Note) => void note(`${effective} aside`)

/** Whether it has to be told now: once a visitor, and not at all where nothing can be noted, for it would come again. */
export function isToTell({ effective }: Next, note: Note): boolean {
  if (note()?.startsWith(effective)) return false
  return note(`${effective} told`) !== null
}
