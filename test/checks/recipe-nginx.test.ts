import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test, vi } from 'vitest'

const stops: (() => unknown)[] = []
afterAll(() => Promise.all(stops.map(stop => stop())))

async function listening(server: Server) {
  await once(server.listen(0, '127.0.0.1'), 'listening')
  stops.push(() => new Promise(done => server.close(done)))
  return `http://127.0.0.1:${portOf(server)}`
}
const portOf = (server: Server) => (server.address() as AddressInfo).port

const conf = readFileSync('docs/recipes/nginx.conf', 'utf8')
const hasNginx = spawnSync('nginx', ['-v']).status === 0

describe('nginx', () => {
  /** The rows of the `map`: what is matched, and what comes of it. */
  const rows = Array.from(
    /map[^{]*\{([\s\S]*?)\n\}/.exec(conf)?.[1]?.matchAll(/^\s*("[^"]*"|default)\s+"([^"]*)";/gm) ?? [],
    ([, what = '', value = '']) => [what.replace(/^"~|"$/g, ''), value] as const,
  )
  /** What each pair of headers becomes. */
  const told = {
    '-': '',
    'CA-QC': 'region;desc=CA-QC',
    'DE-': 'region;desc=DE',
    'DE-nonsense': 'region;desc=DE',
    'T1-': 'region;desc=XX',
    'XX-': 'region;desc=XX',
    'ca-qc': 'region;desc=XX',
  }

  test('has a map that says the region, read line by line', () => {
    expect(rows).toHaveLength(4)
    for (const [pair, header] of Object.entries(told)) {
      const [shape = '', value = ''] =
        rows.find(([shape]) => shape === 'default' || new RegExp(shape).test(pair)) ?? []
      expect(
        pair.replace(
          new RegExp(shape === 'default' ? '.*' : `${shape}.*`),
          value.replaceAll(/\$(\w+)/g, '$<$1>'),
        ),
      ).toBe(header)
    }
  })

  // Where there is none, `apt-get install nginx-light` brings it; the test above reads the file all the same.
  test.runIf(hasNginx)(
    'says it on a real page, and lets receipts through, where it is installed',
    async () => {
      const asked: string[] = []
      const app = createServer((request, response) => {
        asked.push(`${request.method} ${request.headers.host} ${request.headers['x-forwarded-proto']}`)
        response.end('hello')
      })
      const home = await listening(app)
      const spare = createServer().listen(0)
      const port = portOf(spare)
      await new Promise(done => spare.close(done))

      const folder = mkdtempSync(join(tmpdir(), 'nginx-'))
      stops.push(() => rmSync(folder, { recursive: true, force: true }))
      const file = join(folder, 'nginx.conf')
      const own = conf
        .replace('listen 80;', `listen 127.0.0.1:${port};`)
        .replaceAll('http://127.0.0.1:3000', home)
      const places = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi']
        .map(name => `${name}_temp_path ${folder}/${name};`)
        .join('\n')
      writeFileSync(
        file,
        `daemon off;\nmaster_process off;\npid ${folder}/pid;\nerror_log stderr;\nevents {}\nhttp {\naccess_log off;\n${places}\n${own}}\n`,
      )
      const check = spawnSync('nginx', ['-t', '-e', 'stderr', '-c', file], { encoding: 'utf8' })
      expect(check.stderr).toContain('test is successful')

      const nginx = spawn('nginx', ['-e', 'stderr', '-c', file], { stdio: 'ignore' })
      stops.push(() => nginx.kill())
      const site = `http://127.0.0.1:${port}`
      await vi.waitFor(() => fetch(site), { timeout: 20_000, interval: 50 })
      for (const [pair, header] of Object.entries(told)) {
        const [country = '', part = ''] = pair.split('-')
        const headers = {
          ...(country && { 'cloudfront-viewer-country': country }),
          ...(part && { 'cloudfront-viewer-country-region': part }),
        }
        expect([pair, (await fetch(site, { headers })).headers.get('server-timing')]).toEqual([
          pair,
          header || null,
        ])
      }
      await fetch(`${site}/consent`, { method: 'POST', body: '{}', headers: { host: 'www.example.com' } })
      expect(asked.at(-1)).toMatch(/^POST \S+ http$/)
      const large = await fetch(`${site}/consent`, { method: 'POST', body: 'x'.repeat(9000) })
      expect(large.status).toBe(413)
    },
  )
})
