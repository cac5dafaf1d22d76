import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

// Packs the package as npm would publish it, and asks publint and are-the-types-wrong what they think of the tarball.
const folder = mkdtempSync(join(tmpdir(), 'clientlink-consent-'))
try {
  const packed = execFileSync('npm', ['pack', '--json', '--ignore-scripts', '--pack-destination', folder], {
    encoding: 'utf8',
  })
  const [{ filename, files, size }] = JSON.parse(packed)
  console.log(`${filename}: ${files.length} files, ${size} bytes`)
  const tarball = join(folder, filename)
  const checks = [
    ['publint', 'run', tarball, '--strict'],
    [
      'attw',
      tarball,
      '--profile',
      'esm-only',
      '--exclude-entrypoints',
      'choices.schema.json',
      'package.json',
    ],
  ]
  for (const [command = '', ...args] of checks) {
    const { status } = spawnSync(join('node_modules/.bin', command), args, {
      stdio: ['ignore', 'inherit', 'inherit'],
    })
    if (status !== 0) process.exitCode = 1
  }
} finally {
  rmSync(folder, { recursive: true, force: true })
}
