import type { ElementGate } from './element.ts'
import { isExecutable } from './scripts.ts'

/**
 * The gate of `<template data-consent>`: its content stands behind it while granted, its scripts as marked scripts.
 * What `isRefused` picks is left out.
 */
export function templateGate(
  template: HTMLTemplateElement,
  category: string,
  isRefused: (part: Element) => boolean,
): ElementGate {
  let nodes: ChildNode[] = []
  let hasRun = false
  return {
    open() {
      if (nodes.length) return
      // A clone stays in the template's own document, where nothing loads, until it is put into the page.
      const content = template.content.cloneNode(true) as DocumentFragment
      for (const part of content.querySelectorAll(':not(script)')) if (isRefused(part)) part.remove()
      // The scripts' own gate keeps their order, and their one run.
      for (const script of content.querySelectorAll('script')) {
        // One that is marked itself keeps its own category; data is no script.
        if (script.dataset.consent || !isExecutable(script.type)) continue
        if (script.type) script.dataset.type = script.type
        script.type = 'text/plain'
        if (!hasRun) script.dataset.consent = category
      }
      hasRun = true
      nodes = [...content.childNodes]
      template.after(content)
    },
    shut() {
      for (const node of nodes) node.remove()
      nodes = []
    },
  }
}
