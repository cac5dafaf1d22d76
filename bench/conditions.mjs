/**
 * How fast the computer and the line pretend to be.
 * @typedef {{ name: string, cpu: number, line?: typeof slow4g }} Condition
 */

/** Lighthouse's `mobileSlow4G`, as it applies it through DevTools: 1.44 Mbit/s down, 675 kbit/s up, 562.5 ms each way round. */
const slow4g = {
  offline: false,
  latency: 150 * 3.75,
  downloadThroughput: (1.6 * 1024 * 1024 * 0.9) / 8,
  uploadThroughput: (750 * 1024 * 0.9) / 8,
}

/** @type {Condition[]} */
export const conditions = [
  { name: 'no throttle', cpu: 1 },
  { name: '4x CPU', cpu: 4 },
  { name: 'Slow 4G', cpu: 1, line: slow4g },
]

/** Holds for the session's page until it is closed. */
export async function pretend(
  /** @type {import('playwright').CDPSession} */ session,
  /** @type {Condition} */ { cpu, line },
) {
  await session.send('Emulation.setCPUThrottlingRate', { rate: cpu })
  if (!line) return
  await session.send('Network.enable')
  await session.send('Network.emulateNetworkConditions', line)
}
