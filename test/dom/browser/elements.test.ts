import { afterEach, expect, it } from 'vitest'
import { watchElements } from '../../../src/browser/elements.ts'

const stops: (() => void)[] = []
const watch = () => {
  const met: string[] = []
  stops.push(watchElements('[data-consent]', element => met.push(element.id)))
  return met
}
const observed = () => new Promise(then => setTimeout(then))

afterEach(() => {
  for (const stop of stops.splice(0)) stop()
  document.body.innerHTML = ''
})

it('meets what is there in document order, what is added later, and each once', async () => {
  document.body.innerHTML = '<p id="a" data-consent></p><div><p id="b" data-consent></p></div><p id="no"></p>'
  const met = watch()
  expect(met).toEqual(['a', 'b'])
  const box = document.createElement('div')
  box.innerHTML = '<p id="c" data-consent></p><section><p id="d" data-consent></p></section>'
  document.body.append(box)
  await observed()
  expect(met).toEqual(['a', 'b', 'c', 'd'])
  document.body.prepend(box)
  await observed()
  expect(met).toEqual(['a', 'b', 'c', 'd'])
})

it('meets one that is added and marked itself', async () => {
  const met = watch()
  const element = document.createElement('p')
  element.id = 'alone'
  element.dataset.consent = ''
  document.body.append(element)
  await observed()
  expect(met).toEqual(['alone'])
})

it('meets nothing after it was stopped', async () => {
  const met = watch()
  stops[0]?.()
  document.body.innerHTML = '<p id="late" data-consent></p>'
  await observed()
  expect(met).toEqual([])
})
