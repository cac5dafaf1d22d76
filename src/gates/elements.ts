import { watchElements } from '../browser/elements.ts'
import type { ElementGate } from './element.ts'
import { scriptLine } from './scripts.ts'
import { sourceGate } from './sources.ts'
import { templateGate } from './templates.ts'

/** What a frame shows in its place while it is shut, and how to take that away. */
export type StandIn = (frame: HTMLElement, category: string, loadOnce: () => void) => () => void

interface Marked {
  readonly element: HTMLElement
  readonly category: string
  readonly gate: ElementGate
  isOpen: boolean
  leave: (() => void) | undefined
}

/** All marked elements of the page, those added later too. */
export interface ElementGates {
  /** Shuts what was lost; opens what was gained too where it `mayOpen`. */
  update(mayOpen: boolean): void
  stop(): void
}

/**
 * Gates `<script type="text/plain" data-consent>`, `<template data-consent>`, and anything with `data-consent` whose
 * source waits in a `data-` attribute, as `allows` says now and at each `update`.
 */
export function elementGates(allows: (category: string) => boolean, standIn: StandIn): ElementGates {
  const line = scriptLine()
  const all = new Set<Marked>()

  const settle = (marked: Marked, mayOpen = true) => {
    const { element, category, gate } = marked
    const isGranted = allows(category)
    if (isGranted && !mayOpen) return
    if (isGranted !== marked.isOpen) {
      marked.isOpen = isGranted
      if (isGranted) gate.open()
      else gate.shut()
    }
    if (isGranted) {
      marked.leave?.()
      marked.leave = undefined
    } else if (element.localName === 'iframe') {
      marked.leave ??= standIn(element, category, () => {
        marked.isOpen = true
        gate.open()
        marked.leave?.()
        marked.leave = undefined
      })
    }
  }

  const stop = watchElements('[data-consent]:not(script:not([type="text/plain"]))', element => {
    const category = element.dataset.consent ?? ''
    const gate =
      element instanceof HTMLScriptElement
        ? line(element)
        : element instanceof HTMLTemplateElement
          ? templateGate(element, category)
          : sourceGate(element)
    const marked: Marked = { element, category, gate, isOpen: false, leave: undefined }
    all.add(marked)
    settle(marked)
  })
  return {
    update: mayOpen => {
      for (const marked of all) settle(marked, mayOpen)
    },
    stop: () => {
      stop()
      for (const { leave } of all) leave?.()
    },
  }
}
