import { once } from 'node:events'
import { keep } from './keep.ts'

/** A screen that nobody looks at. */
export interface Screen {
  /** Its name, for the variable `DISPLAY`. */
  readonly name: string
  /** Takes it away, and with it every browser that is shown on it. */
  close(): Promise<void>
}

/** Opens a screen of its own, also on a computer that has one: a window there would be in somebody's way. */
export async function openScreen(): Promise<Screen> {
  const server = keep('Xvfb', ['-displayfd', '3', '-screen', '0', '1280x1024x24', '-nolisten', 'tcp'])
  const [number] = await Promise.race([once(server.told, 'data'), once(server.told, 'end')])
  if (number === undefined)
    throw new Error('Xvfb has no screen for us. `node test/tools/webkit.mjs` installs what is missing.')
  return { name: `:${String(number).trim()}`, close: server.stop }
}
