import { render } from 'preact'
import { followBlocked, held } from './held.ts'
import { pageConsent } from './page-consent.ts'
import { Strip } from './Strip.tsx'
import { followSent, type Sent } from './sent.ts'
import { stored } from './stored.ts'
import { styles } from './styles.ts'

const isOpenAtFirst = document.currentScript?.dataset.open === 'open'

const host = document.createElement('demo-bar')
const shadow = host.attachShadow({ mode: 'open' })
const sheet = new CSSStyleSheet()
sheet.replaceSync(styles)
shadow.adoptedStyleSheets = [sheet]
document.body.prepend(host)

let sent: readonly Sent[] = []

async function draw() {
  render(
    <Strip
      state={pageConsent()?.state}
      stored={await stored()}
      sent={sent}
      held={held()}
      isOpenAtFirst={isOpenAtFirst}
    />,
    shadow,
  )
}

followBlocked(() => void draw())

followSent(all => {
  sent = all
  void draw()
})

for (const name of ['clientlink:ready', 'clientlink:change', 'clientlink:cleared'] as const)
  document.addEventListener(name, () => void draw())

// Nothing tells when a cookie is written, so we look; a hidden page can wait.
setInterval(() => document.hidden || void draw(), 700)
void draw()
