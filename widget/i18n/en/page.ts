import type { PageWords } from '../types.ts'

export const page: PageWords = {
  lang: 'en',
  reopen: 'Privacy settings',
  loads: 'Loading it sends data to {} (category: {}).',
  functional: 'functional',
  analytics: 'analytics',
  once: 'Load once',
  always: 'Always allow',
}
