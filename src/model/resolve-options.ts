import { resolveCategories } from './categories.ts'
import type { Fault, Report } from './check.ts'
import { ConsentError } from './error.ts'
import { forms, wayOut } from './forms.ts'
import type { ConsentOptions, ResolvedOptions } from './options.ts'
import { badRules } from './regime.ts'

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
  /** Whether a value has the form its key asks for; lists and maps are asked one by one. */
  const fits = (key: string, value: unknown): boolean => {
    const form = forms[key]
    if (!form || value === undefined || typeof value === 'function') return true
    if (typeof value === 'object' && value) return Object.values(value).every(one => fits(key, one))
    const [isSound, code] = form
    return isSound(value) || fault(code, value, `"${value}" is no ${wayOut[code]}.`)
  }
  /** The entries that fit. */
  const sound = <T extends object>(entries: T, prefix = ''): T =>
    Object.fromEntries(Object.entries(entries).filter(([key, value]) => fits(prefix + key, value))) as T

  const {
    region,
    rules = {},
    locale,
    theme = 'auto',
    placement = 'corner',
    reopen = 'start',
    undeclared = 'allow',
    held = 'send',
  } = sound(options)
  const { endpoint } = sound(options.records ?? {})
  for (const rule of badRules(rules))
    fault(
      'bad-rule',
      rule,
      `"${rule}" is no rule: name a code such as "CA-QC", "strict" or "*", and "opt-in" or "opt-out".`,
    )
  const cookie = {
    name: 'clientlink_choices',
    path: '/',
    domain: undefined,
    ...sound(options.cookie ?? {}, 'cookie.'),
  }
  const { next, ...present } = sound(options.policy ?? {})
  const change = next && sound({ ...next, effective: next.effective ?? '' })
  return {
    categories: resolveCategories<C>(options.categories ?? {}, cookie.name, sound, fault),
    policy: change?.effective ? { ...present, next: change } : present,
    region: typeof region === 'function' ? region : () => region,
    rules,
    never: (options.never ?? []).filter(one => fits('host', one)),
    undeclared,
    held,
    endpoint,
    cookie,
    locale,
    theme,
    placement,
    reopen,
    messages: options.messages ?? {},
    strict,
  }
}
