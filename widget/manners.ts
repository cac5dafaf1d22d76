import type { Stop, WidgetContext } from '../src/model/contract.ts'
import type { BannerWords } from '../src/model/words.ts'
import { dodge } from './dodge.ts'
import { element } from './element.ts'
import { addStyles } from './host.ts'
import { room } from './room.ts'
import { still } from './still.ts'
import { mannerly, placements } from './styles/manners.ts'

/** What a card does beyond being seen and answered. */
export interface Manners {
  /** Says something to screen readers, once and politely. @default that the answer is saved */
  say(text?: string): void
  /** Makes room for the card that was drawn, where it spans the page. */
  meet(): void
  /** Lets the card leave with a motion; resolves when it may be taken out. */
  leave(): Promise<unknown>
  stop: Stop
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
  const makeRoom = room()
  const stop = dodge(root)
  return {
    say(text = saved) {
      // A live region is heard when it changes after it has come, and when no dialog is in front of it any more.
      setTimeout(() => {
        said.textContent = text
      }, 150)
    },
    meet() {
      const card = root.querySelector('section')
      if (!card) return
      // It may have been about to leave.
      card.inert = false
      makeRoom(card)
    },
    async leave() {
      const card = root.querySelector('section')
      if (!card) return
      card.inert = true
      await still(card)
    },
    stop,
  }
}
