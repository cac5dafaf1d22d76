import { patch } from '../../browser/patch.ts'
import type { Door, Ruling } from '../door.ts'

interface Call {
  readonly ruling: Ruling
  readonly isSync: boolean
  /** While it is held: the way to forget it. */
  forget?: (() => void) | undefined
}

/** An address that no request leaves for, and that fails by itself. */
const nowhere = 'blob:null/nowhere'

/** `XMLHttpRequest`: held while undecided, refused as a lost connection. One that is to block the page is not held. */
export const xhr: Door = ({ XMLHttpRequest: { prototype }, DOMException, ProgressEvent }, keeper) => {
  const calls = new WeakMap<XMLHttpRequest, Call>()
  const { open } = prototype
  const stops = [
    patch(prototype, 'open', {
      apply(native, self, args) {
        calls.get(self)?.forget?.()
        calls.set(self, { ruling: keeper.address(args[1]), isSync: args.length > 2 && !args[2] })
        return Reflect.apply(native, self, args)
      },
    }),
    patch(prototype, 'send', {
      apply(native, self: XMLHttpRequest, args) {
        const call = calls.get(self)
        if (!call || call.ruling.isOpen) return Reflect.apply(native, self, args)
        if (call.forget) throw new DOMException('It is on its way already.', 'InvalidStateError')
        const { ruling, isSync } = call
        // Lost by the browser itself, so that its states, events and errors are its own.
        const lose = () => {
          call.forget = undefined
          open.call(self, 'GET', nowhere, !isSync)
          Reflect.apply(native, self, [])
        }
        if (isSync) return lose()
        const [body] = args as [unknown]
        // Bytes can change while they wait; a blob of them cannot, and has no type of its own either.
        const kept =
          ArrayBuffer.isView(body) || body instanceof ArrayBuffer ? new Blob([body as BlobPart]) : body
        const go = () => {
          call.forget = undefined
          Reflect.apply(native, self, [kept])
        }
        call.forget = keeper.hold(ruling, 'record', go, lose)
      },
    }),
    patch(prototype, 'abort', {
      apply(native, self: XMLHttpRequest, args) {
        const call = calls.get(self)
        const forget = call?.forget
        Reflect.apply(native, self, args)
        if (!call || !forget) return
        call.forget = undefined
        forget()
        for (const type of ['abort', 'loadend']) self.dispatchEvent(new ProgressEvent(type))
      },
    }),
  ]
  return () => {
    for (const stop of stops) stop()
  }
}
