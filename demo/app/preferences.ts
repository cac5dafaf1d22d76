import { consent } from './consent.ts'

/** On disk while functional is granted, in memory for the life of the page while it is not. */
const kept = consent.storage('functional')

/** A choice of the visitor's that is written when they make it, and never before. */
function preference(key: string) {
  return {
    get: () => kept.getItem(key) ?? undefined,
    set: (value: string | undefined) => {
      if (value) kept.setItem(key, value)
      else kept.removeItem(key)
    },
  }
}

export const timeZone = preference('app_time_zone')
export const sidebar = preference('app_sidebar')
export const language = preference('i18nextLng')
