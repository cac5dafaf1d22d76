import { expect, test } from './fixtures.ts'
import { pageWith } from './own-pages.ts'

declare global {
  interface Window {
    ran?: string[]
  }
}

const says = (name: string) => `(window.ran ??= []).push('${name}')`

test('a marked script in a template keeps its own category, and the page its breath', async ({
  page,
  put,
  visitor,
}) => {
  const template = `<template data-consent="functional">
    <script>${says('functional')}</script>
    <script type="text/plain" data-consent="analytics">${says('analytics')}</script>
    <script type="application/json">{ "not": "a script" }</script>
  </template>`
  await page.goto(
    put('/page', pageWith({ region: 'DE', categories: { functional: { default: 'region' } } }, template)),
  )
  await visitor.tells(consent => consent.choose({ functional: true, analytics: false }))
  await expect.poll(() => page.evaluate(() => window.ran)).toEqual(['functional'])
  await visitor.waits()
  expect(await page.evaluate(() => window.ran)).toEqual(['functional'])
  await visitor.tells(consent => consent.choose({ analytics: true }))
  await expect.poll(() => page.evaluate(() => window.ran)).toEqual(['functional', 'analytics'])
})

test('a script that the page took away holds up no other', async ({ page, put, visitor }) => {
  const body = `<script type="text/plain" data-consent="analytics" src="/gone.js" id="gone"></script>
    <script type="text/plain" data-consent="analytics">${says('stays')}</script>`
  await page.goto(put('/page', pageWith({ region: 'DE' }, body)))
  await visitor.waits()
  await page.evaluate(() => document.getElementById('gone')?.remove())
  await visitor.tells(consent => consent.acceptAll())
  await expect.poll(() => page.evaluate(() => window.ran)).toEqual(['stays'])
})
