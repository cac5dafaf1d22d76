import { json } from './contestants.mjs'

/** Names that begin so are granted, refused, or declared by nobody. */
export const prefixes = { allowed: 'fn_', shadowed: 'an_', undeclared: 'no_' }

/** The hosts that the pages' links and images name; they belong to what is granted. */
export const host = 'pictures.example'

const { allowed, shadowed } = prefixes
const ten = {
  necessary: [{ cookie: 'session' }, { storage: 'token' }],
  functional: [{ cookie: `${allowed}*` }, { storage: `${allowed}*` }, { host }, { database: 'drafts' }],
  analytics: [
    { cookie: `${shadowed}*` },
    { storage: `${shadowed}*` },
    { host: 'counts.example' },
    { cache: 'counts' },
  ],
}

/** Ten more declarations of all sorts, a fifth of them patterns, that no name of ours meets. */
const more = (/** @type {number} */ at) => [
  ...[1, 2, 3].flatMap(one => [{ cookie: `more_${at}_${one}` }, { storage: `more_${at}_${one}` }]),
  { cookie: `more_${at}_*` },
  { storage: `more_${at}_*` },
  { host: `www.more-${at}.example` },
  { host: `more-${at}.example/count/` },
]

/** Options with so many declarations, the same ten among them. What nobody declares passes, and is reported once a name. */
function optionsWith(/** @type {number} */ count) {
  const rest = Array.from({ length: count / 10 - 1 }, (_, at) => more(at))
  const half = rest.length / 2
  return {
    region: 'DE',
    policy: { version: '2026-01-01' },
    undeclared: 'report',
    categories: {
      necessary: { declares: ten.necessary },
      functional: { declares: [...ten.functional, ...rest.slice(half)] },
      analytics: { declares: [...ten.analytics, ...rest.slice(0, half)] },
    },
  }
}

/** What stands in the head of a page that has the SDK, with its guard or without, and so many declarations. */
export const headOf = (/** @type {{ script: string, count: number }} */ { script, count }) =>
  `<script type="application/json" data-clientlink-options>${json(optionsWith(count))}</script>
    <script src="/cdn/${script}.js"></script>`

/** With its guard and without: the same SDK otherwise. */
export const scripts = { on: 'clientlink-choices', off: 'clientlink-choices.core' }
