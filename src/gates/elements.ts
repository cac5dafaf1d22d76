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
  const all = new Set<Marked>()
  const refused = [...never, ...more]

  /** The host of the address where an element may never load from it. */
  const refusedHost = (element: Element) => {
    const { src = element.getAttribute('src'), href = element.getAttribute('href') } = (
      element as HTMLElement
    ).dataset
    const address = src || href || ''
    if (!URL.canParse(address, document.baseURI)) return
    const url = new URL(address, document.baseURI)
    return refused.some(host => coversUrl(host, url, location.origin)) ? url.host : undefined
  }
  const isRefused = (element: Element, category: string) => {
    const host = refusedHost(element)
    if (host) onRefused(host, category)
    return host !== undefined
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
      if (isRefused(element, category)) return
      const gate =
        element instanceof HTMLScriptElement
          ? line(element)
          : element instanceof HTMLTemplateElement
            ? templateGate(element, category, part => isRefused(part, category))
            : sourceGate(element)
      const marked: Marked = { element, category, gate, isOpen: false, leave: undefined }
      all.add(marked)
      turn(marked, allows(category))
    },
    update(mayOpen) {
      for (const marked of all) {
        const isGranted = allows(marked.category)
        if (mayOpen || !isGranted) turn(marked, isGranted)
      }
    },
    stop() {
      for (const { leave } of all) leave?.()
    },
  }
}
