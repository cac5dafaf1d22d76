import { regionFrom, serverTiming } from '@clientlink/consent/server'
import { type NextRequest, NextResponse } from 'next/server'

/** Tells each page its region. `middleware` before Next.js 16. */
export function proxy(request: NextRequest) {
  const response = NextResponse.next()
  const region = regionFrom(request.headers, 'vercel')
  if (region !== undefined) response.headers.set('Server-Timing', serverTiming(region))
  return response
}

/** Pages alone: no API, no image, no file. */
export const config = { matcher: ['/((?!api|consent|_next|.*\\.).*)'] }
