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
export const xhr: Door = ({ XMLHttpRequest: { prototype }, DOMException, Blob }, keeper, stand) => {
  const calls = new WeakMap<XMLHttpRequest, Call>()
  const { open, send } = prototype
  stand(prototype, 'open', (pass, args, self) => {
    calls.get(self)?.forget?.()
    calls.set(self, { ruling: keeper.address(args[1]), isSync: args.length > 2 && !args[2] })
    return pass()
  })
  stand(prototype, 'send', (pass, [body], self) => {
    const call = calls.get(self)
    if (!call || call.ruling.isOpen) return pass()
    if (call.forget) throw new DOMException('It is on its way already.', 'InvalidStateError')
    // Lost by the browser itself, so that its states, events and errors are its own.
    const lose = () => {
      call.forget = undefined
      open.call(self, 'GET', nowhere, !call.isSync)
      pass([])
    }
    if (call.isSync) return lose()
    // Bytes can change while they wait; a blob of them cannot, and has no type of its own either.
    const kept = ArrayBuffer.isView(body) || body instanceof ArrayBuffer ? new Blob([body as BlobPart]) : body
    const go = () => {
      call.forget = undefined
      pass([kept])
    }
    call.forget = keeper.hold(call.ruling, 'record', go, lose)
  })
  stand(prototype, 'abort', (pass, _, self) => {
    const call = calls.get(self)
    if (call?.forget) {
      call.forget()
      call.forget = undefined
      // On its way to nowhere, so that it is the browser that aborts it.
      open.call(self, 'GET', nowhere, true)
      send.call(self)
    }
    pass()
  })
}
