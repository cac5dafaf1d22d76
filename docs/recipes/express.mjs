import { Readable } from 'node:stream'
import {
  expiredCookies,
  handleConsent,
  readConsent,
  regionFrom,
  serverTiming,
} from '@clientlink/consent/server'
import express from 'express'
import { keep } from './keep.mjs'
import { options } from './options.mjs'

/**
 * Express's request as the web has it; its body comes as it is read.
 * @param {express.Request} request
 */
function webRequest(request) {
  const { method, headers, originalUrl } = request
  const body = /** @type {unknown} */ (method === 'POST' ? Readable.toWeb(request) : null)
  return new Request(
    `${request.protocol}://${request.get('host')}${originalUrl}`,
    /** @type {RequestInit} */ ({ method, headers, body, duplex: 'half' }),
  )
}

const app = express()

// Before any middleware that reads bodies, such as express.json().
app.all('/consent', async (request, response) => {
  const answer = await handleConsent(webRequest(request), { options, keep })
  response
    .status(answer.status)
    .setHeaders(answer.headers)
    .end(await answer.text())
})

// For pages that no cache keeps; where one does, the edge adds this header.
app.use((request, response, next) => {
  const region = regionFrom({ get: name => request.get(name) ?? null }, 'cloudfront')
  if (region !== undefined) response.set('Server-Timing', serverTiming(region))
  next()
})

// What scripts cannot clear, after a no: the page asks for it, so that no page carries cookies.
app.post('/consent/clear', (request, response) => {
  const asked = webRequest(request)
  // From a page of another site the record does not come along, and all would count as refused.
  if (request.get('Sec-Fetch-Site') !== 'same-origin') return response.status(403).end()
  const state = readConsent(asked, options, { region: regionFrom(asked.headers, 'cloudfront') })
  response.setHeader('Set-Cookie', expiredCookies(asked, state, options))
  response.status(204).end()
})

app.get('/', (_request, response) => {
  response.type('html').send('<!doctype html><title>Home</title><p>Hello</p>')
})

export const server = app.listen(Number(process.env.PORT ?? 3000))
