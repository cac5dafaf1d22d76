import { coversUrl } from '../model/hosts.ts'
import { never } from '../model/never.ts'
import type { ElementGate } from './element.ts'
import { scriptLine } from './scripts.ts'
import { sourceGate } from './sources.ts'
import { templateGate } from './templates.ts'

/** What a marked element asks of the world around it. */
export interface Surroundings {
  allows(category: string): boolean
  /** Puts something in place of a frame that is shut. Gives the way to take it away. */
  standIn(frame: HTMLElement, category: string, loadOnce: () => void): () => void
  /** Hosts a site refuses whatever was chosen, beside the advertising trackers it always does. */
  readonly never: readonly string[]
  /** Called with the host of an element that is refused whatever was chosen. */
  onRefused(host: string, category: string): void
}

/** All marked elements that were met. */
export interface ElementGates {
  /** Gates one more element: opens it at once where its category is granted. */
  meet(element: HTMLElement): void
  /** Shuts what was lost; opens what was gained too where it `mayOpen`. */
  update(mayOpen: boolean): void
  stop(): void
}

/** Every address an element loads from, or would once its gate is open. */
function addresses(element: Element): URL[] {
  return ['src', 'srcset', 'href', 'poster', 'data']
    .flatMap(name => [element.getAttribute(`data-${name}`), element.getAttribute(name)])
    .flatMap(text => text?.split(/[\s,]+/) ?? [])
    .filter(text => text && URL.canParse(text, document.baseURI))
    .map(text => new URL(text, document.baseURI))
}

interface Marked {
  readonly element: HTMLElement
  readonly category: string
  readonly gate: ElementGate
  isOpen: boolean
  leave: (() => void) | undefined
}

/**
 * Gates marked scripts, templates, and elements whose source waits in a `data-` attribute, as `allows` says when they
 * are met and at each update. What loads from a host that is never allowed stays shut for good.
 */
export function elementGates({ allows, standIn, never: more, onRefused }: Surroundings): ElementGates {
  const line = scriptLine()
  const all = new Map<Element, Marked>()
  const refused = [...never, ...more]

  /** Whether an element would load from somewhere it may never load from; says so. */
  const isRefused = (element: Element, category: string) => {
    const url = addresses(element).find(address =>
      refused.some(host => coversUrl(host, address, location.origin)),
    )
    if (url) onRefused(url.host, category)
    return url !== undefined
  }

  const turn = (marked: Marked, isOpen: boolean) => {
    if (isOpen !== marked.isOpen) {
      marked.isOpen = isOpen
      if (isOpen) marked.gate.open()
      else marked.gate.shut()
    }
    if (isOpen) {
      marked.leave?.()
      marked.leave = undefined
    } else if (marked.element.localName === 'iframe') {
      marked.leave ??= standIn(marked.element, marked.category, () => turn(marked, true))
    }
  }
  return {
    meet(element) {
      const category = element.dataset.consent ?? ''
      if (all.has(element) || isRefused(element, category)) return
      const gate =
        element instanceof HTMLScriptElement
          ? line(element)
          : element instanceof HTMLTemplateElement
            ? templateGate(element, category, part => isRefused(part, category))
            : sourceGate(element)
      const marked: Marked = { element, category, gate, isOpen: false, leave: undefined }
      all.set(element, marked)
      turn(marked, allows(category))
    },
    update(mayOpen) {
      for (const marked of all.values()) {
        const isGranted = allows(marked.category)
        // What the page has taken out loads nothing any more; put in again it is met again.
        if (!marked.element.isConnected) all.delete(marked.element)
        else if (mayOpen || !isGranted) turn(marked, isGranted)
      }
    },
    stop() {
      for (const { leave } of all.values()) leave?.()
    },
  }
}
