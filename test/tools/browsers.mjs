import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { chromium, firefox } from 'playwright'

/** Host names the tests visit; every one of them is this computer. */
export const hosts = [
  'clientlink.test',
  'www.clientlink.test',
  'app.clientlink.test',
  'other.test',
  'vendor.test',
  'cdn.vendor.test',
  'tags.vendor.test',
  'a.b.example.co.uk',
  'posthog.localhost',
  'mixpanel.localhost',
  'sentry.localhost',
  'video.localhost',
  'datadog.localhost',
  'openreplay.localhost',
  'vendor.localhost',
]

const isRoot = process.getuid?.() === 0

/** @typedef {'chromium' | 'firefox'} Kind */

/** @type {Record<Kind, { own: import('playwright').BrowserType, commands: string[], debian: string }>} */
const kinds = {
  chromium: {
    own: chromium,
    commands: ['chromium', 'chromium-browser', 'google-chrome'],
    debian: 'chromium',
  },
  firefox: { own: firefox, commands: ['firefox-esr', 'firefox'], debian: 'firefox-esr' },
}

/** Chromium without its windows, as Playwright's own is where nothing else is asked for: twice as fast. */
const shell = 'chromium-headless-shell'

/** Where a command is, or `undefined`. */
export const onPath = (/** @type {string} */ command) =>
  (process.env.PATH ?? '')
    .split(delimiter)
    .map(folder => join(folder, command))
    .find(file => existsSync(file))

/** Where a browser is: Playwright's own if it is installed, else the system's; `undefined` where there is none. */
function find(/** @type {Kind} */ kind) {
  const { own, commands } = kinds[kind]
  if (existsSync(own.executablePath())) return { isOwn: true, path: own.executablePath() }
  const path = commands.map(onPath).find(Boolean)
  return path ? { isOwn: false, path } : undefined
}

/**
 * How Playwright starts a browser of this kind, so that the tests' host names lead to this computer. A whole Chromium
 * has what its shell lacks, the back/forward cache, and is what a visitor's time is measured in.
 * @param {Kind} kind
 * @param {{ isWhole?: boolean }} [more]
 * @returns {import('playwright').LaunchOptions}
 */
export function launchOptions(kind, { isWhole = false } = {}) {
  const { isOwn, path } = find(kind) ?? { isOwn: true, path: undefined }
  if (kind === 'firefox')
    return {
      // A stock Firefox speaks WebDriver BiDi only.
      ...(isOwn ? {} : { executablePath: path, channel: 'moz-firefox' }),
      firefoxUserPrefs: {
        'network.dns.localDomains': hosts.join(),
        // Plain http, yet trusted as localhost is: Server-Timing and caches are for secure pages alone.
        'dom.securecontext.allowlist': hosts.join(),
        // And so it would warn, and wait for an answer, before a form is sent over plain http.
        'security.warn_submit_secure_to_insecure': false,
        'security.mixed_content.upgrade_display_content': false,
      },
    }
  return {
    ...(isOwn ? isWhole && { channel: 'chromium' } : { executablePath: (!isWhole && onPath(shell)) || path }),
    args: [
      ...(isRoot ? ['--no-sandbox'] : []),
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      `--host-resolver-rules=${hosts.map(host => `MAP ${host} 127.0.0.1`).join()}`,
    ],
  }
}

const all = /** @type {Kind[]} */ (Object.keys(kinds))
const missing = () => all.filter(kind => !find(kind))

const run = (/** @type {string} */ command, /** @type {string[]} */ args) => {
  console.log(`browsers: ${command} ${args.join(' ')}`)
  return spawnSync(command, args, { stdio: ['ignore', 'inherit', 'inherit'] }).status === 0
}

/** Installs packages where they are Debian's, and ours to install. */
export function installFromDebian(/** @type {string[]} */ ...packages) {
  if (!isRoot || !onPath('apt-get')) return
  run('apt-get', ['update', '-qq'])
  run('apt-get', ['install', '-y', '-qq', ...packages])
}

/** Makes sure both browsers can be started; installs what is missing, and says what it did. */
export function ensureBrowsers() {
  if (missing().length) run('npx', ['--no-install', 'playwright', 'install', ...missing()])
  if (missing().length) installFromDebian(...missing().map(kind => kinds[kind].debian))
  if (!find('chromium')?.isOwn && !onPath(shell)) installFromDebian(shell)
  for (const kind of all) {
    const path = find(kind)?.path
    const version =
      path && execFileSync(path, ['--version'], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] })
    console.log(
      version
        ? `browsers: ${version.trim()}`
        : `browsers: no ${kind}. Install one, or run: npx playwright install ${kind}`,
    )
  }
  return missing().length === 0
}

if (process.argv[1] === fileURLToPath(import.meta.url)) process.exitCode = ensureBrowsers() ? 0 : 1
