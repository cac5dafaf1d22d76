import { consent } from './consent.ts'

/** A third party's SDK: fetched and started once its category is granted, paused and resumed as that changes. */
interface Sdk {
  readonly name: string
  readonly category: 'analytics'
  load(): Promise<{ start(): void; pause(): void }>
  isStarted: boolean
}

const sdks: Sdk[] = [
  {
    name: 'posthog-js',
    category: 'analytics',
    isStarted: false,
    load: async () => {
      const { countWithPosthog, pausePosthog } = await import('../sdk/posthog.ts')
      return { start: countWithPosthog, pause: pausePosthog }
    },
  },
  {
    name: '@sentry/browser',
    category: 'analytics',
    isStarted: false,
    load: async () => {
      const { watchWithSentry, pauseSentry } = await import('../sdk/sentry.ts')
      return { start: watchWithSentry, pause: pauseSentry }
    },
  },
]

/** Lets every SDK wait for its category. Not a byte of one is fetched before. */
export function startSdks(): void {
  for (const sdk of sdks) void run(sdk)
  Object.assign(window, { waitingSdks: sdks })
}

async function run(sdk: Sdk): Promise<void> {
  await consent.when(sdk.category)
  const { start, pause } = await sdk.load()
  // A signal hears of a withdrawal before what the SDK stored is removed, so its own last write is removed too.
  consent.signal(({ choices }) => {
    sdk.isStarted = choices[sdk.category]
    if (sdk.isStarted) start()
    else pause()
  })
}
