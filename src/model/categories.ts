import { type Fault, isHost } from './check.ts'
import { type Claim, claimsOf, nameShape } from './declarations.ts'
import { wayOut } from './forms.ts'
import type { Category, CategoryOptions, Recipient } from './options.ts'
import { recipientHash } from './recipients.ts'

const wishes: Readonly<Record<string, Category['default']>> = {
  necessary: 'on',
  functional: 'on',
  analytics: 'region',
}

/** The categories in their order, ours first, with the claims that can be used. What is wrong goes to `fault`. */
export function resolveCategories<C extends string>(
  given: { readonly [name in C]?: CategoryOptions },
  ownCookie: string,
  sound: <T extends object>(entries: T) => T,
  fault: Fault,
): readonly Category<C>[] {
  const owners: Record<string, string> = {}

  const isUsable = ({ kind, pattern, category, ...rest }: Claim): boolean => {
    if (typeof pattern !== 'string' || !pattern.trim())
      return fault(
        'no-name',
        { kind, pattern, category, ...rest },
        `A declaration of "${category}" names no cookie, storage, database, cache or host.`,
      )
    if (kind === 'host') {
      if (!isHost(pattern)) return fault('bad-host', pattern, `"${pattern}" is no ${wayOut['bad-host']}.`)
    } else {
      let shape: RegExp
      try {
        shape = nameShape(pattern)
      } catch {
        return fault('bad-pattern', pattern, `"${pattern}" is no regular expression.`)
      }
      if (category !== 'necessary' && shape.test(ownCookie))
        return fault(
          'own-cookie',
          pattern,
          `"${pattern}" of "${category}" would match the record of consent, "${ownCookie}".`,
        )
    }
    if (category === 'necessary') return true
    const key = `${kind} ${pattern}`
    owners[key] ??= category
    return (
      owners[key] === category ||
      fault(
        'equal-claims',
        pattern,
        `"${pattern}" belongs to "${owners[key]}" and to "${category}": leave one out.`,
      )
    )
  }

  return (Object.keys({ ...wishes, ...given }) as C[])
    .filter(
      name =>
        (/^[a-z][\w-]{0,31}$/.test(name) && !(name in Object.prototype)) ||
        fault('bad-category', name, `"${name}" is no category name: use small letters, digits, "_" and "-".`),
    )
    .map(name => {
      const {
        recipients = [],
        declares,
        title,
        description,
        default: wish = wishes[name] ?? 'region',
      } = given[name] ?? {}
      const named = recipients
        .map((recipient): Recipient => sound(typeof recipient === 'string' ? { name: recipient } : recipient))
        .filter(
          recipient => recipient.name || fault('no-name', recipient, `A recipient of "${name}" has no name.`),
        )
      const isWish = name === 'necessary' ? wish === 'on' : /^(on|off|region)$/.test(wish)
      return {
        name,
        default:
          isWish || fault('bad-option', wish, `"${name}" cannot be "${wish}" by default.`)
            ? wish
            : (wishes[name] ?? 'off'),
        recipients: named,
        hashes: named.map(recipient => recipientHash(recipient.name)),
        claims: claimsOf(name, declares).filter(isUsable),
        title,
        description,
      }
    })
}
