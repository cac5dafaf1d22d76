import { addStyles } from './host.ts'
import { Preferences } from './Preferences.tsx'
import { panelStyles } from './styles/panel.ts'
import type { PanelProps, ViewProps } from './view.ts'

/** Puts the panel's styles beside those of the first layer. */
export const dress = (root: ShadowRoot) => addStyles(root, panelStyles)

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
