import { warn } from './browser/warn.ts'

/** Copies of the SDK that can share an instance have the same generation; another one stays inert beside them. */
const generation = 1
const slotKey = Symbol.for('@clientlink/consent')

interface Slot<T> {
  readonly generation: number
  readonly instance: T
  users: number
}

/**
 * The page's one instance: made by the first copy, shared by the others, ended when the last of them releases it
 * (releasing twice counts once). `undefined` where the page already has one of another generation.
 */
export function shareInstance<T extends { destroy(): void }>(
  make: () => T,
): { instance: T; release(): void } | undefined {
  const page = globalThis as { [slotKey]?: Slot<T> | undefined }
  page[slotKey] ??= { generation, instance: make(), users: 0 }
  const slot = page[slotKey]
  if (slot.generation !== generation) {
    warn('Another major version is on this page already: this copy stays inert.')
    return
  }
  slot.users++
  let isHeld = true
  return {
    instance: slot.instance,
    release() {
      if (!isHeld) return
      isHeld = false
      if (--slot.users) return
      slot.instance.destroy()
      if (page[slotKey] === slot) delete page[slotKey]
    },
  }
}

/** The page's instance, if any copy of this generation has made one. */
export function presentInstance<T>(): T | undefined {
  const slot = (globalThis as { [slotKey]?: Slot<T> | undefined })[slotKey]
  return slot?.generation === generation ? slot.instance : undefined
}
