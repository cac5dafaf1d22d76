/** Lets a call through to the browser: as it came, or with other arguments, or on another object. */
// biome-ignore lint/suspicious/noExplicitAny: what a function of the browser gives is known to who patches it.
export type Pass = (args?: readonly unknown[], self?: unknown) => any

/** What becomes of a call. */
// biome-ignore lint/suspicious/noExplicitAny: as above, for its arguments and its object.
export type Use = (pass: Pass, args: any[], self: any) => unknown

/** Which function of a property: what it holds, its getter or setter, or the constructor it holds. */
export type Part = 'value' | 'get' | 'set' | 'new'

/**
 * Stands in front of one function of the browser; `use` decides what becomes of its calls. A `Proxy` keeps its name,
 * length, text and checks of `this`, and its property keeps its flags. Gives the way to take it out again; where someone
 * has wrapped it since, it stays and lets everything through. What is not there, or not to be changed, is left alone.
 */
export function patch(owner: object | undefined, key: string, use: Use, part: Part = 'value'): () => void {
  const slot = part === 'new' ? 'value' : part
  if (!owner) return () => {}
  const own = Object.getOwnPropertyDescriptor(owner, key)
  const native = own?.[slot]
  if (!own?.configurable || typeof native !== 'function') return () => {}
  const traps: ProxyHandler<typeof native> =
    part === 'new'
      ? {
          construct: (native, args, target) =>
            use((given = args) => Reflect.construct(native, given, target), args, target) as object,
        }
      : {
          apply: (native, self, args) =>
            use((given = args, on = self) => Reflect.apply(native, on, given), args, self),
        }
  const proxy = new Proxy(native, traps)
  const turn = (place: object, key: string, from: unknown, to: unknown) => {
    const now = Object.getOwnPropertyDescriptor(place, key)
    if (now?.[slot as 'value'] === from) Object.defineProperty(place, key, { ...now, [slot]: to })
  }
  turn(owner, key, native, proxy)
  // What a constructor made names it.
  if (part === 'new') turn(native.prototype, 'constructor', native, proxy)
  return () => {
    // A proxy without traps is as good as what it stands for.
    delete traps.apply
    delete traps.construct
    turn(owner, key, proxy, native)
    if (part === 'new') turn(native.prototype, 'constructor', proxy, native)
  }
}
