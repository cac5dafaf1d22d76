type Listener<T, B = T> = (value: T, before: B) => void

/** One value that can be read, replaced and followed. */
export interface Store<T> {
  get(): T
  /** Replaces the value and says nothing to anybody. */
  set(value: T): void
  /** Calls one listener with the value. What it throws is reported, and stops nobody else. */
  run<B>(listener: Listener<T, B>, before: B): void
  /** Tells every subscriber. */
  tell(before: T): void
  subscribe(listener: Listener<T>): () => void
  /** Resolves when the value passes a test, at once if it does. */
  until(test: (value: T) => boolean): Promise<void>
}

/** A store of the given value. */
export function createStore<T>(value: T): Store<T> {
  const listeners = new Set<Listener<T>>()
  const run = <B>(listener: Listener<T, B>, before: B) => {
    try {
      listener(value, before)
    } catch (error) {
      reportError(error)
    }
  }
  const subscribe = (listener: Listener<T>) => {
    // A wrapper of its own, so that the same function can be subscribed twice and stopped once.
    const own: Listener<T> = (now, before) => listener(now, before)
    listeners.add(own)
    return () => void listeners.delete(own)
  }
  return {
    get: () => value,
    set: next => {
      value = next
    },
    run,
    tell: before => {
      for (const listener of [...listeners]) run(listener, before)
    },
    subscribe,
    until: test =>
      new Promise(then => {
        if (test(value)) return then()
        const stop = subscribe(now => {
          if (!test(now)) return
          stop()
          then()
        })
      }),
  }
}
