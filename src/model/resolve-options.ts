import { checkClaim, type Fault, isDate, isHost, isSafeUrl, type Report } from './check.ts'
import { type Claim, claimsOf } from './declarations.ts'
import { ConsentError } from './error.ts'
import type {
  Category,
  CategoryOptions,
  ConsentOptions,
  PolicyOptions,
  Recipient,
  ResolvedOptions,
} from './options.ts'
import { badRules } from './regime.ts'
import { regionCode } from './region.ts'

const wishes = { necessary: 'on', functional: 'on', analytics: 'region' } as const

/**
 * The options, checked and with every default in place. What is wrong goes to `report`; if that does not throw,
 * the bad entry is dropped and every region counts as opt-in.
 */
export function resolveOptions<C extends string>(
  options: ConsentOptions<C>,
  report: Report,
): ResolvedOptions<C> {
  let strict = false
  const fault: Fault = (code, value, wayOut) => {
    strict = true
    report(new ConsentError(code, value, wayOut))
    return false
  }
  const { policy = {}, region, rules = {}, records, assets, never = [], theme = 'auto', locale } = options
  const ownCookie = { name: 'clientlink_choices', path: '/', domain: undefined }
  let cookie: ResolvedOptions['cookie'] = { ...ownCookie, ...options.cookie }
  for (const [key, text = ''] of Object.entries(cookie))
    if (!(key === 'name' ? /^[\w-]+$/ : /^[^;\s]*$/).test(text)) {
      fault(
        'bad-cookie',
        text,
        'A cookie name has letters, digits, "_" and "-"; domain and path have no spaces.',
      )
      cookie = ownCookie
    }
  if (typeof region === 'string' && !/^(T1)?$/.test(region) && !regionCode(region))
    fault('bad-region', region, `"${region}" is no ISO 3166 code such as "DE" or "US-CA".`)
  for (const rule of badRules(rules))
    fault(
      'bad-rule',
      rule,
      `"${rule}" is no rule: name a code such as "CA-QC", "strict" or "*", and "opt-in" or "opt-out".`,
    )

  const link = (url: string) =>
    isSafeUrl(url) || fault('bad-url', url, `"${url}" is no link to follow: use https:, mailto: or a path.`)
  const checks: Record<string, ((text: string) => boolean) | undefined> = {
    url: link,
    archive: link,
    contact: link,
  }
  checks.version =
    checks.updated =
    checks.effective =
      day => isDate(day) || fault('bad-date', day, `"${day}" is no ISO date such as "2026-03-01".`)
  const sound = <T extends object>(entries: T): T =>
    Object.fromEntries(
      Object.entries(entries).filter(([key, text]) => text === undefined || (checks[key]?.(text) ?? true)),
    ) as T

  const { endpoint = '' } = records ?? {}
  for (const url of [assets ?? '', ...(typeof endpoint === 'string' ? [endpoint] : Object.values(endpoint))])
    link(url)
  for (const host of never) if (!isHost(host)) fault('bad-host', host, `"${host}" is no host.`)

  const claimed: Record<string, string> = {}
  const isFree = ({ kind, pattern, category }: Claim) => {
    if (category === 'necessary') return true
    const key = `${kind} ${pattern}`
    const owner = claimed[key] ?? category
    claimed[key] = owner
    return (
      owner === category ||
      fault(
        'equal-claims',
        pattern,
        `"${pattern}" belongs to "${owner}" and to "${category}": leave one out.`,
      )
    )
  }
  const given = (options.categories ?? {}) as Record<string, CategoryOptions>
  const resolve = (name: string): Category => {
    const {
      recipients = [],
      declares,
      title,
      description,
      default: wish = wishes[name as 'analytics'] ?? 'region',
    } = given[name] ?? {}
    const isKnown = name === 'necessary' ? wish === 'on' : /^(on|off|region)$/.test(wish)
    if (!isKnown) fault('bad-option', wish, `"${name}" cannot be "${wish}" by default.`)
    return {
      name,
      default: isKnown ? wish : (wishes[name as 'analytics'] ?? 'off'),
      recipients: recipients
        .map((recipient): Recipient => sound(typeof recipient === 'string' ? { name: recipient } : recipient))
        .filter(
          recipient => recipient.name || fault('no-name', recipient, `A recipient of "${name}" has no name.`),
        ),
      claims: claimsOf(name, declares).filter(
        claim => checkClaim(claim, cookie.name, fault) && isFree(claim),
      ),
      title,
      description,
    }
  }
  const categories = Object.keys({ ...wishes, ...given })
    .filter(
      name =>
        (/^[a-z][\w-]{0,31}$/.test(name) && !(name in Object.prototype)) ||
        fault('bad-category', name, `"${name}" is no category name: use small letters, digits, "_" and "-".`),
    )
    .map(resolve)

  const { next, ...present } = sound<PolicyOptions>(policy)
  const change = next && sound({ ...next, effective: next.effective ?? '' })
  return {
    categories: categories as readonly Category[] as readonly Category<C>[],
    policy: change?.effective ? { ...present, next: change } : present,
    region: typeof region === 'function' ? region : () => region,
    rules,
    cookie,
    locale,
    theme,
    strict,
  }
}
