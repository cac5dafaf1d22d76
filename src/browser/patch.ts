type Traps = ProxyHandler<(...args: never[]) => unknown>

/**
 * Stands in front of one function of the browser: `traps` decide what becomes of its calls. A `Proxy` keeps its name,
 * length, text and checks of `this`, and its property keeps its flags. Gives the way to take it out again; where someone
 * has wrapped it since, it stays and lets everything through. What is not there, or not to be changed, is left alone.
 */
export function patch(
  owner: object | undefined,
  key: string,
  traps: Traps,
  part: 'value' | 'get' | 'set' = 'value',
): () => void {
  const own = owner && Object.getOwnPropertyDescriptor(owner, key)
  const native = own?.[part]
  if (!own?.configurable || typeof native !== 'function') return () => {}
  const proxy = new Proxy(native, traps)
  Object.defineProperty(owner, key, { ...own, [part]: proxy })
  return () => {
    // A proxy without traps is as good as what it stands for.
    for (const trap of Object.keys(traps)) delete traps[trap as keyof Traps]
    const now = Object.getOwnPropertyDescriptor(owner, key)
    if (now?.[part] === proxy) Object.defineProperty(owner, key, { ...now, [part]: native })
  }
}
