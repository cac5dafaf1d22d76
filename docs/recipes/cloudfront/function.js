import { readConsent, regionFrom, serverTiming } from '@clientlink/consent/server'

/** What CloudFront says of where the visitor is: its two headers must be in the cache or origin request policy. */
const region = request =>
  regionFrom({ get: name => (request.headers[name] ? request.headers[name].value : null) }, 'cloudfront')

/** The `Cookie` header, which CloudFront hands over in pieces. */
const cookies = ({ cookies }) =>
  Object.keys(cookies)
    .map(name =>
      (cookies[name].multiValue || [cookies[name]]).map(({ value }) => `${name}=${value}`).join('; '),
    )
    .join('; ')

/** For both events: tells the origin what holds on the way in, and the page its region on the way out. */
export function handler(event) {
  const { request, response } = event
  if (!response) {
    const { choices } = readConsent(cookies(request), undefined, {
      region: region(request),
      gpc: Boolean(request.headers['sec-gpc']) && /(^|,)\s*1\s*(,|$)/.test(request.headers['sec-gpc'].value),
    })
    request.headers['x-choices'] = {
      value: Object.keys(choices)
        .filter(name => choices[name])
        .join(),
    }
    return request
  }
  const told = serverTiming(region(request))
  if (told) response.headers['server-timing'] = { value: told }
  return response
}
