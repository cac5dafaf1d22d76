import { handleConsent, readConsent, regionFrom, serverTiming } from '@clientlink/consent/server'
import { Hono } from 'hono'
import { keep } from './keep.mjs'
import { options } from './options.mjs'

const app = new Hono()

app.all('/consent', context => handleConsent(context.req.raw, { options, keep }))

// For pages that no cache keeps; where one does, the edge adds this header.
app.use(async (context, next) => {
  await next()
  const region = regionFrom(context.req.raw.headers, 'cloudflare')
  if (region !== undefined) context.header('Server-Timing', serverTiming(region))
})

// Drawn with what holds for this visitor, so for nobody else.
app.get('/report', context => {
  const { choices } = readConsent(context.req.raw, options, {
    region: regionFrom(context.req.raw.headers, 'cloudflare'),
  })
  context.header('Cache-Control', 'private, no-store')
  return context.text(choices.analytics ? 'with charts' : 'without charts')
})

export default app
