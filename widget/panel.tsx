import { dress } from './dress.ts'
import type { embed as Embed } from './embed.tsx'
import { Preferences } from './Preferences.tsx'
import type { PanelProps, ViewProps } from './view.ts'

/** Dresses a root for the panel. Throws where the root is hidden: a dialog that nobody sees would lock the page. */
export function prepare(root: ShadowRoot): void {
  if (getComputedStyle(root.host).display === 'none') throw new Error('The widget is hidden.')
  dress(root)
}

/** Fetches what puts the preferences into a page. */
export const embed = async (...given: Rest<Parameters<typeof Embed>>) =>
  (await import('./embed.tsx')).embed({ Panel, dress }, ...given)

/** What stands in a page as it does in a dialog. */
export interface PanelParts {
  readonly Panel: typeof Panel
  readonly dress: typeof dress
}

type Rest<T extends readonly unknown[]> = T extends readonly [unknown, ...infer Others] ? Others : never

/** The preferences, tied to the store: fetched with their words when someone wants to look. */
export function Panel({ more, ...props }: ViewProps & Pick<PanelProps, 'isEmbedded'>) {
  const { consent, answer, words, get } = props
  return (
    more && (
      <Preferences
        {...props}
        more={more}
        close={() => consent.close()}
        download={format => void consent.download(format).catch(() => {})}
        answer={(...given) => {
          const before = consent.state
          answer(...given)
          import('./report.ts').then(
            ({ report }) => report(props, words, get, before),
            () => {},
          )
        }}
      />
    )
  )
}
