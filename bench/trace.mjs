/** The timeline of DevTools, what V8 does when nobody calls it, the page's marks, and every task. */
export const categories = [
  'devtools.timeline',
  'v8.execute',
  'blink.user_timing',
  'disabled-by-default-devtools.timeline',
]

/** The events that mean: script is being compiled or run. What it calls in turn, as a forced layout, is its own doing. */
const scripting = new Set([
  'v8.compile',
  'v8.compileModule',
  'v8.produceCache',
  'v8.produceModuleCache',
  'v8.evaluateModule',
  'EvaluateScript',
  'FunctionCall',
  'RunMicrotasks',
])

/**
 * An event. `ts` and `dur` are the clock's microseconds, `tts` and `tdur` those that the thread itself was at work.
 * @typedef {{ name: string, pid: number, tid: number, ts: number, dur?: number, tts: number, tdur?: number,
 *   args?: { data?: { functionName?: string, url?: string } } }} Event
 */

/** The thread's work that the events cover together, in ms: what lies inside another counts once. */
function covered(/** @type {Event[]} */ events, end = Number.POSITIVE_INFINITY) {
  let [sum, last] = [0, 0]
  for (const { tts, tdur = 0 } of [...events].sort((a, b) => a.tts - b.tts)) {
    const stop = Math.min(tts + tdur, end)
    sum += Math.max(0, stop - Math.max(tts, last))
    last = Math.max(last, stop)
  }
  return sum / 1000
}

/** What a trace says about the page's main thread, from the probe's first mark on, in ms. */
export function readTrace(/** @type {Buffer} */ trace) {
  /** @type {{ traceEvents: Event[] }} */
  const { traceEvents } = JSON.parse(trace.toString())
  const begin = traceEvents.find(event => event.name === 'bench:begin')
  if (!begin) throw new Error('The trace has no beginning.')
  const { pid, tid, ts } = begin
  const events = traceEvents.filter(event => event.pid === pid && event.tid === tid && event.ts >= ts)
  const banner = events.find(event => event.name === 'bench:banner')?.tts

  const isOurs = (/** @type {Event} */ { args }) => args?.data?.functionName?.startsWith('bench')
  const script = events.filter(event => scripting.has(event.name) && !isOurs(event))
  const evaluated = script.filter(event => /^(v8.compile|EvaluateScript)/.test(event.name))
  const tasks = events.filter(event => event.name === 'RunTask').map(({ tdur = 0 }) => tdur / 1000)
  return {
    script: covered(script, banner),
    evaluate: covered(evaluated, banner),
    longest: Math.max(0, ...tasks),
  }
}

/** What one script of the page did as it came, compiling included, in ms of the thread's own time. */
export function readScript(/** @type {Buffer} */ trace, /** @type {string} */ path) {
  /** @type {{ traceEvents: Event[] }} */
  const { traceEvents } = JSON.parse(trace.toString())
  const isIts = (/** @type {Event} */ { name, args }) =>
    /^(v8.compile|EvaluateScript)$/.test(name) && args?.data?.url?.endsWith(path)
  return covered(traceEvents.filter(isIts))
}
