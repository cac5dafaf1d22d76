import type { Declaration } from '../model/declarations.ts'

/**
 * What the Crisp chat keeps and sends. That crisp-sdk-web 1.2.1 asks for its script was observed in a browser run on
 * 2026-11-23; the rest is what Crisp’s own pages name.
 */
export const crisp: readonly Declaration[] = [
  { cookie: 'crisp-client*', purpose: 'Finds your chat again', by: 'Crisp', keeps: '6 months' },
  { storage: 'crisp-client*', purpose: 'Finds your chat again', by: 'Crisp', keeps: 'until cleared' },
  {
    host: 'crisp.chat',
    purpose: 'Carries what you write in the chat',
    by: 'Crisp',
    keeps: 'as long as its terms say',
  },
]
