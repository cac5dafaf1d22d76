/**
 * What the page and the server go by: the same file for both.
 * @satisfies {import('@clientlink/consent/server').ConsentOptions}
 */
export const options = {
  policy: { version: '2026-03-01', url: '/privacy' },
  categories: {
    analytics: {
      recipients: ['Example Stats'],
      declares: [{ cookie: '_stats*', purpose: 'Counts visits', keeps: '1 year' }],
    },
  },
  records: { endpoint: '/consent' },
}
