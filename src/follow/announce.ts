import type { ConsentEvents } from '../model/contract.ts'

/** Tells the document, for code that has no reference to us. */
export function announce<K extends keyof ConsentEvents>(name: K, detail: ConsentEvents[K]['detail']): void {
  document.dispatchEvent(new CustomEvent(name, { detail }))
}
