import { beforeEach, expect, it, vi } from 'vitest'
import { cookieNames, setCookie } from '../../../src/browser/cookies.ts'
import { erase } from '../../../src/browser/erase.ts'
import { takeNatives } from '../../../src/browser/natives.ts'
import { noCookies } from '../no-cookies.ts'

beforeEach(noCookies)

it('removes what is marked by place and name, and says what', () => {
  setCookie('_a=1;path=/')
  setCookie('keep=1;path=/')
  localStorage.setItem('_a', '1')
  localStorage.setItem('keep', '1')
  sessionStorage.setItem('_b', '1')
  expect(
    erase((drawer, name) => name.startsWith('_') && (drawer === 'cookie' || name === '_b'), takeNatives()),
  ).toEqual(['_a', '_b'])
  expect(cookieNames()).toEqual(['keep'])
  expect(Object.keys(localStorage).sort()).toEqual(['_a', 'keep'])
  expect(Object.keys(sessionStorage)).toEqual([])
})

it('takes storage that throws for empty, and still clears the rest', () => {
  setCookie('_a=1;path=/')
  vi.spyOn(window, 'localStorage', 'get').mockImplementation(() => {
    throw new DOMException('blocked', 'SecurityError')
  })
  sessionStorage.setItem('_a', '1')
  expect(erase((_, name) => name === '_a', takeNatives())).toEqual(['_a', '_a'])
  vi.restoreAllMocks()
})
