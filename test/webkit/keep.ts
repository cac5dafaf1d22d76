import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import type { Readable } from 'node:stream'

/** A process of ours. */
export interface Kept {
  /** What it writes to its file descriptor 3. */
  readonly told: Readable
  /** Whether it has ended, by itself or by us. */
  hasEnded(): boolean
  stop(): Promise<void>
}

// Beside the command stands a watch that ends it when our end of a pipe is closed: by the system too, when this process
// is killed. So no driver and no screen outlives a run, whatever becomes of it.
const watched = 'exec 4<&0; { cat <&4 >/dev/null; kill -9 $$; } 3>&- 2>&- & exec "$@" </dev/null 4<&-'

/** Starts a command that ends when it is told to, and when this process ends, however that comes about. */
export function keep(command: string, args: readonly string[], env: Readonly<Record<string, string>> = {}) {
  const child: ChildProcess = spawn('sh', ['-c', watched, 'sh', command, ...args], {
    stdio: ['pipe', 'ignore', 'inherit', 'pipe'],
    env: { ...process.env, ...env },
  })
  const ended = once(child, 'exit')
  const hasEnded = () => child.exitCode !== null || child.signalCode !== null
  void ended.then(() => child.stdin?.destroy())
  return {
    told: child.stdio[3] as Readable,
    hasEnded,
    async stop() {
      if (!hasEnded()) child.kill('SIGKILL')
      await ended
    },
  } satisfies Kept
}
