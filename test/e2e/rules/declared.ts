import choices from '../../../demo/choices.json' with { type: 'json' }

/** One item of the demo's `choices.json`, as the file has it. */
export interface Declared {
  readonly category: string
  readonly kind: 'cookie' | 'storage' | 'database' | 'cache' | 'host'
  readonly pattern: string
  readonly purpose: string
  readonly keeps: string
}

const kinds = ['cookie', 'storage', 'database', 'cache', 'host'] as const

/** Everything that the demo declares, category by category. */
export const declared: readonly Declared[] = Object.entries(choices.categories).flatMap(
  ([category, { declares }]) =>
    (declares as readonly unknown[]).flat().map(item => {
      const { purpose = '', keeps = '', ...rest } = item as Record<string, string>
      const kind = kinds.find(kind => kind in rest) ?? 'cookie'
      return { category, kind, pattern: rest[kind] ?? '', purpose, keeps }
    }),
)

/** Whether a declaration covers a name: exactly, or with `*` for anything. */
export const covers = ({ pattern }: Pick<Declared, 'pattern'>, name: string) =>
  new RegExp(`^${pattern.split('*').map(literally).join('.*')}$`).test(name)

const literally = (text: string) => text.replace(/[$()*+.?[\\\]^{|}]/g, '\\$&')

/** The names of a kind that belong to analytics. */
export const ofAnalytics = (kind: Declared['kind'], names: readonly string[]) =>
  names.filter(name =>
    declared.some(item => item.category === 'analytics' && item.kind === kind && covers(item, name)),
  )

const hosts = declared.filter(({ category, kind }) => category === 'analytics' && kind === 'host')

/** The requests among these that went to a host of analytics: `posthog.localhost/e/`. */
export const toAnalytics = (requests: readonly string[]) =>
  requests.filter(request => hosts.some(({ pattern }) => request.startsWith(pattern)))
