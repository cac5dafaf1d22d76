import type { ElementGate } from './element.ts'
import { scriptLine } from './scripts.ts'
import { sourceGate } from './sources.ts'
import { templateGate } from './templates.ts'

/** What a frame shows in its place while it is shut. Gives the way to take that away. */
export type StandIn = (frame: HTMLElement, category: string, loadOnce: () => void) => () => void

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
 * are met and at each update.
 */
export function elementGates(allows: (category: string) => boolean, standIn: StandIn): ElementGates {
  const line = scriptLine()
  const all = new Set<Marked>()

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
      const gate =
        element instanceof HTMLScriptElement
          ? line(element)
          : element instanceof HTMLTemplateElement
            ? templateGate(element, category)
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
