import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { missingIn } from '../tools/complete-lock.mjs'

const files = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], {
  encoding: 'utf8',
})
  .split('\n')
  .filter(file => /\.(m?[jt]sx?|json|md|html|css|sh)$|^\.ci\//.test(file) && existsSync(file))

/** A folder of one particular computer. */
const ownFolder = /(?<![\w.*/-])\/(?:work|root|home|Users)\/\w/

test('no file names a folder of somebody’s computer', () => {
  expect(files.length).toBeGreaterThan(20)
  expect(files.filter(file => ownFolder.test(readFileSync(file, 'utf8')))).toEqual([])
})

test('the check can fail', () => {
  expect('see /home'.concat('/ann/notes')).toMatch(ownFolder)
  expect('GET /pricing and https://a.example/home'.concat('/index')).not.toMatch(ownFolder)
})

test('the lock file names no registry, and the optional packages of every platform', () => {
  const lock = readFileSync('package-lock.json', 'utf8')
  expect(lock).not.toContain('"resolved"')
  expect(missingIn(JSON.parse(lock).packages)).toEqual({})
  expect(missingIn({ a: { optionalDependencies: { 'a-darwin-arm64': '1.0.0' } } })).toEqual({
    'node_modules/a-darwin-arm64': { version: '1.0.0', optional: true, os: ['darwin'], cpu: ['arm64'] },
  })
})

test('no test runs alone, and one is skipped only where a browser cannot, with the reason in words', () => {
  const tests = files.filter(file => /\.test(-d)?\.tsx?$/.test(file) && !file.endsWith('tidy.test.ts'))
  expect(
    tests.filter(file =>
      /\b(test|it|describe)\.(only|todo|fixme|skip(?!\([^'"]*browserName[^,]*, '\w+ ))/.test(
        readFileSync(file, 'utf8'),
      ),
    ),
  ).toEqual([])
})
