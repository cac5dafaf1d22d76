import type { WidgetContext } from '../src/model/contract.ts'
import type { BannerWords } from '../src/model/words.ts'
import { dodge } from './dodge.ts'
import { element } from './element.ts'
import { addStyles } from './host.ts'
import { room } from './room.ts'
import { mannerly, placements } from './styles/manners.ts'

/** What a card does beyond being seen and answered. */
export interface Manners {
  /** Says something to screen readers, once and politely. @default that the answer is saved */
  say(text?: string): void
  /** Makes room for the card that was drawn, where it spans the page. */
  meet(): void
  /** Lets the card leave with a motion; resolves when it may be taken out. */
  leave(): Promise<unknown>
}

/** Teaches the cards in a root manners: fetched when the first of them has been drawn. */
export function manners(
  root: ShadowRoot,
  placement: WidgetContext['placement'],
  { saved }: BannerWords,
): Manners {
  addStyles(root, mannerly + placements[placement])
  const said = element('p', 'said')
  said.setAttribute('role', 'status')
  root.append(said)
  dodge(root)
  const makeRoom = room()
  root.addEventListener('keydown', event => {
    // Escape does what closing does; in a dialog that is its own affair.
    const card = event.target instanceof Element && event.target.closest('section')
    if (card && (event as KeyboardEvent).key === 'Escape')
      card.querySelector<HTMLElement>('[data-action=close],[data-action=ok]')?.click()
  })
  return {
    say(text = saved) {
      said.textContent = text
    },
    meet() {
      const card = root.querySelector('section')
      if (card) makeRoom(card)
    },
    async leave() {
      const card = root.querySelector('section')
      if (!card) return
      card.inert = true
      await Promise.allSettled((card.getAnimations?.() ?? []).map(({ finished }) => finished))
    },
  }
}
