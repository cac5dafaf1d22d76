import type { WidgetContext } from '../src/model/contract.ts'
import type { PolicyOptions } from '../src/model/options.ts'

type Next = NonNullable<PolicyOptions['next']>
type Note = WidgetContext['note']

/** Whether the visitor has put an announcement aside. */
export const isAside = ({ effective }: Next, note: Note) => note() === `${effective} aside`

export const putAside = ({ effective }: Next, note: Note) => void note(`${effective} aside`)

/** Whether the visitor has seen the announcement. */
export const isTold = ({ effective }: Next, note: Note) => note()?.startsWith(effective) === true

/** Notes that it was told. `false` where nothing can be noted. */
export const tell = ({ effective }: Next, note: Note) => note(`${effective} told`) !== null
