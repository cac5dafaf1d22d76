import { Preferences } from './Preferences.tsx'
import type { ViewProps } from './view.ts'

/** The panel, tied to the store: fetched with its words when someone wants to look. */
export function Panel({ consent, answer, more, ...props }: ViewProps) {
  const close = () => consent.close()
  return (
    more && (
      <Preferences
        {...props}
        more={more.panel}
        close={close}
        download={() => void consent.download('json').catch(() => {})}
        answer={(act, choices) => {
          answer(act, choices)
          close()
        }}
      />
    )
  )
}
