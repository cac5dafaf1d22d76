import { execFileSync, spawn, spawnSync } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { once } from 'node:events'
import { chownSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { Client } from 'pg'

const isRoot = process.getuid?.() === 0

/** The newest PostgreSQL of this computer, as the folder of its programs; `undefined` where there is none. */
export function postgresPrograms() {
  const debian = '/usr/lib/postgresql'
  const versions = existsSync(debian) ? readdirSync(debian).sort((a, b) => Number(b) - Number(a)) : []
  return [
    ...versions.map(version => join(debian, version, 'bin')),
    ...(process.env.PATH ?? '').split(delimiter),
  ].find(folder => existsSync(join(folder, 'initdb')) && existsSync(join(folder, 'postgres')))
}

/** Makes sure of a PostgreSQL where that can be done, from Debian's packages; says in words what the tests run on. */
export function ensurePostgres() {
  if (!postgresPrograms() && isRoot && existsSync('/usr/bin/apt-get')) {
    console.log('postgres: apt-get install postgresql')
    const apt = (/** @type {string[]} */ ...args) =>
      spawnSync('apt-get', args, {
        stdio: ['ignore', 'ignore', 'inherit'],
        env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
      })
    apt('update', '-qq')
    apt('install', '-y', '-qq', '--no-install-recommends', 'postgresql')
  }
  const programs = postgresPrograms()
  console.log(
    programs
      ? `postgres: ${execFileSync(join(programs, 'postgres'), ['--version'], { encoding: 'utf8' }).trim()}; the log of receipts is tested on it and on PGlite`
      : 'postgres: none, and none can be installed; the log of receipts is tested on PGlite only',
  )
}

/** PostgreSQL refuses to be root: then it is its own user, or nobody. */
function servant() {
  if (!isRoot) return {}
  const idOf = (/** @type {string} */ which, /** @type {string} */ user) =>
    Number(spawnSync('id', [which, user], { encoding: 'utf8' }).stdout)
  const user = spawnSync('id', ['postgres']).status === 0 ? 'postgres' : 'nobody'
  return { uid: idOf('-u', user), gid: idOf('-g', user) }
}

/**
 * Makes a PostgreSQL of our own in a folder of its own, reached through a socket there: nobody else's is touched. Without
 * `durable` it does not wait for the disk.
 * @param {{ durable?: boolean }} [how]
 */
export async function startPostgres({ durable = false } = {}) {
  const programs = postgresPrograms()
  if (!programs) throw new Error('There is no PostgreSQL here.')
  const folder = mkdtempSync(join(tmpdir(), 'receipts-'))
  const user = servant()
  if (user.uid) chownSync(folder, user.uid, user.gid)
  const data = join(folder, 'data')
  const settings = { cwd: folder, env: { PATH: process.env.PATH, LC_ALL: 'C', TZ: 'UTC' }, ...user }
  execFileSync(
    join(programs, 'initdb'),
    ['-D', data, '-U', 'postgres', '-A', 'trust', '-E', 'UTF8', '--no-locale', '--no-sync'],
    { ...settings, stdio: ['ignore', 'ignore', 'pipe'] },
  )

  const url = `postgres://postgres@localhost/postgres?host=${folder}`
  /** @type {import('node:child_process').ChildProcess} */
  let server

  /** Starts it on what is in its folder, and waits until it answers; after a kill it first mends what was open. */
  async function start() {
    for (let tries = 0; ; tries++) {
      const options = [
        '-D',
        data,
        '-k',
        folder,
        '-c',
        'listen_addresses=',
        '-c',
        `fsync=${durable ? 'on' : 'off'}`,
      ]
      server = spawn(join(programs ?? '', 'postgres'), options, {
        ...settings,
        stdio: ['ignore', 'ignore', 'pipe'],
      })
      let said = ''
      server.stderr?.on('data', text => {
        said = `${said}${text}`.slice(-4000)
      })
      if (await answers(url, () => server.exitCode === null && server.signalCode === null)) return
      // The processes of a killed one may still be ending: it will not start beside them.
      if (tries === 50) throw new Error(`PostgreSQL does not start: ${said}`)
      await pause(100)
    }
  }

  /** Ends it with a signal and waits until it is gone. */
  async function stop(/** @type {NodeJS.Signals} */ signal) {
    if (server.exitCode !== null || server.signalCode !== null) return
    const gone = once(server, 'exit')
    server.kill(signal)
    await gone
  }

  await start()
  return {
    url,
    start,
    /** As a loss of power to the server would: at once, in the middle of whatever it does. */
    kill: () => stop('SIGKILL'),
    async end() {
      await stop('SIGINT')
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

/** @typedef {Awaited<ReturnType<typeof startPostgres>>} Postgres */

/** The address of a new, empty database, on the server at an address. */
export async function freshDatabase(/** @type {string} */ url) {
  const name = `log_${randomBytes(8).toString('hex')}`
  await administer(url, `create database ${name}`)
  return url.replace('/postgres?', `/${name}?`)
}

async function administer(/** @type {string} */ url, /** @type {string} */ statement) {
  const client = new Client({ connectionString: url })
  client.on('error', () => {})
  await client.connect()
  try {
    await client.query(statement)
  } finally {
    await client.end()
  }
}

/** Whether a server comes to answer, while it is alive. */
async function answers(/** @type {string} */ url, /** @type {() => boolean} */ isAlive) {
  while (isAlive()) {
    try {
      await administer(url, 'select 1')
      return true
    } catch {
      await pause(50)
    }
  }
  return false
}
