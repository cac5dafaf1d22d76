import { watchElements } from '../browser/elements.ts'
import { warn } from '../browser/warn.ts'
import type { ElementGates, Surroundings } from './elements.ts'

/**
 * Watches for marked elements, and fetches their gate when there is the first. Until it has come, and where it cannot
 * come, they are as inert as without us. Places for the preferences are met on the way: there is one observer for all.
 */
export function markedGates(
  surroundings: Surroundings & { embed(place: HTMLElement): () => void },
): Pick<ElementGates, 'update' | 'stop'> {
  let gates: ElementGates | undefined
  let loading: Promise<ElementGates> | undefined
  // One promise for all: several imports of one module need not resolve in the order they were asked for.
  const load = () => {
    loading ??= import('./elements.ts').then(({ elementGates }) => {
      gates = elementGates(surroundings)
      return gates
    })
    return loading
  }
  let isOver = false
  const embedded = new Map<Element, () => void>()
  const leaveGone = (isOver: boolean) => {
    for (const [place, leave] of embedded)
      if (isOver || !place.isConnected) {
        leave()
        embedded.delete(place)
      }
  }
  const marks = '[data-consent]:not(script:not([type="text/plain"])),[data-consent-panel]'
  const stop = watchElements(marks, element => {
    if ('consentPanel' in element.dataset) {
      leaveGone(false)
      embedded.set(element, surroundings.embed(element))
    } else
      load().then(
        ({ meet }) => isOver || meet(element),
        () => warn('Marked elements stay inert: their gate could not be loaded.'),
      )
  })
  return {
    update: mayOpen => gates?.update(mayOpen),
    stop() {
      isOver = true
      stop()
      leaveGone(true)
      gates?.stop()
    },
  }
}
