import { listen } from '../../browser/listen.ts'
import type { Door, Scope } from '../door.ts'

const handlers = ['success', 'error', 'blocked', 'upgradeneeded']

/** A request to open a database that waits until it may be made, and is then as good as the browser's own. */
function waiting({ EventTarget, IDBOpenDBRequest, IDBVersionChangeEvent, Event, DOMException }: Scope) {
  const request = new EventTarget()
  Object.setPrototypeOf(request, IDBOpenDBRequest.prototype)
  let real: IDBOpenDBRequest | undefined
  let error: DOMException | null = null
  const early = () => {
    throw new DOMException('The request has not finished.', 'InvalidStateError')
  }
  const own: Record<string, () => unknown> = {
    result: () => real?.result ?? (error ? undefined : early()),
    error: () => error ?? (real ? real.error : early()),
    readyState: () => (error ? 'done' : (real?.readyState ?? 'pending')),
    transaction: () => real?.transaction ?? null,
    source: () => null,
  }
  for (const [key, get] of Object.entries(own)) Object.defineProperty(request, key, { get })
  for (const type of handlers) {
    let handler: ((event: Event) => void) | null = null
    request.addEventListener(type, event => handler?.call(request, event))
    Object.defineProperty(request, `on${type}`, {
      get: () => handler,
      set: given => {
        handler = given
      },
    })
  }
  return {
    request,
    go(made: IDBOpenDBRequest) {
      real = made
      // An event that is handed on at once is handed on within its transaction.
      for (const type of handlers)
        listen(made, type, event => {
          const { oldVersion, newVersion, bubbles, cancelable } = event as IDBVersionChangeEvent
          const init = { oldVersion, newVersion, bubbles, cancelable }
          const copy =
            oldVersion === undefined ? new Event(type, init) : new IDBVersionChangeEvent(type, init)
          if (!request.dispatchEvent(copy)) event.preventDefault()
        })
    },
    fail() {
      error = new DOMException('The database could not be opened.', 'UnknownError')
      request.dispatchEvent(new Event('error', { bubbles: true, cancelable: true }))
    },
  }
}

/**
 * `indexedDB`: `open` waits while its category is undecided, and fails as where storage is broken once it is refused.
 * Open connections are closed at a withdrawal. Deletions pass.
 */
export const indexedDb: Door = (scope, keeper, stand) => {
  const prototype = scope.IDBFactory?.prototype
  const connections = new Map<IDBDatabase, string>()
  const follow = (name: string, request: IDBOpenDBRequest) => {
    listen(request, 'success', () => {
      const database = request.result
      connections.set(database, name)
      listen(database, 'close', () => connections.delete(database))
    })
    return request
  }
  keeper.onChange(scope, () => {
    for (const [database, name] of connections)
      if (!keeper.name('database', name).isOpen) {
        connections.delete(database)
        database.close()
        database.dispatchEvent(new scope.Event('close'))
      }
  })
  stand(prototype, 'open', (pass, args) => {
    const name = `${args[0]}`
    const ruling = keeper.name('database', name)
    if (!args.length || ruling.category === 'necessary') return pass()
    if (ruling.isOpen) return follow(name, pass())
    const { request, go, fail } = waiting(scope)
    keeper.hold(ruling, 'opening', () => go(follow(name, pass())), fail)
    return request
  })
  stand(prototype, 'databases', async pass => {
    const all: IDBDatabaseInfo[] = await pass()
    return all.filter(({ name }) => keeper.name('database', `${name}`).isOpen)
  })
}
