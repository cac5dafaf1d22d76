import type { ElementGate } from './element.ts'

/** A marked script on its way to life. */
interface Candidate {
  readonly inert: HTMLScriptElement
  isWanted: boolean
  hasRun: boolean
}

/**
 * Brings marked scripts to life in the order of a page without gates: what comes after an external script waits for it
 * unless that one is `async`, and deferred ones come last. A script runs once in the life of a page, since nothing can
 * unrun it.
 */
export function scriptLine(): (inert: HTMLScriptElement) => ElementGate {
  const waiting: Candidate[] = []
  const deferred: Candidate[] = []
  const loading = new Set<Promise<unknown>>()
  let isBusy = false

  const take = () => waiting.shift() ?? deferred.shift()
  const work = async () => {
    if (isBusy) return
    isBusy = true
    // All that are met at once stand in line before the first one goes.
    await null
    for (let next = take(); next; next = take()) {
      // External scripts load side by side, and the browser runs them in order; inline ones run at once, so they wait.
      if (!next.inert.src && loading.size) await Promise.all(loading)
      if (!next.isWanted || next.hasRun) continue
      next.hasRun = true
      const live = revive(next.inert)
      // Nobody tells the end of what does not load.
      if (!live.src || live.async || live.noModule || !live.isConnected || !isExecutable(live.type)) continue
      const done: Promise<unknown> = new Promise(then => {
        live.addEventListener('load', then)
        live.addEventListener('error', then)
      }).then(() => loading.delete(done))
      loading.add(done)
    }
    isBusy = false
  }

  return inert => {
    const candidate = { inert, isWanted: false, hasRun: false }
    const isDeferred = !inert.hasAttribute('async') && (inert.defer || inert.dataset.type === 'module')
    const enter = () => {
      const line = isDeferred ? deferred : waiting
      line.push(candidate)
      void work()
    }
    return {
      open() {
        candidate.isWanted = true
        if (isDeferred && document.readyState === 'loading')
          document.addEventListener('DOMContentLoaded', enter, { once: true })
        else enter()
      },
      shut() {
        candidate.isWanted = false
      },
    }
  }
}

/** Whether a browser runs a script of this type. */
export function isExecutable(type: string): boolean {
  return /^(|module|(text|application)\/(java|ecma)script)$/i.test(type.trim())
}

/** Puts a living script in the place of an inert one. */
function revive(inert: HTMLScriptElement): HTMLScriptElement {
  // A clone keeps nonce, integrity, crossorigin and referrerpolicy, and its `src` needs no Trusted Types policy.
  const live = inert.cloneNode(true) as HTMLScriptElement
  live.removeAttribute('type')
  const { type } = inert.dataset
  // Marked once more it would be met once more, and never come to an end.
  if (type && type !== 'text/plain') live.type = type
  // Only a parser's scripts keep their order by themselves; for a clone it has to be said.
  live.async = inert.hasAttribute('async')
  inert.replaceWith(live)
  return live
}
