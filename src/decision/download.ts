import type { HistoryEntry } from '../model/contract.ts'
import type { ConsentState } from '../model/state.ts'
import { history } from './history.ts'

/** Saves what holds now and the earlier answers as `choices.json` or `choices.csv`. */
export function download(name: string, format: 'json' | 'csv', state: ConsentState): void {
  const link = document.createElement('a')
  const text =
    format === 'csv'
      ? csv(history(name))
      : JSON.stringify({ present: state, history: history(name) }, null, 2)
  link.href = URL.createObjectURL(
    new Blob([text], { type: format === 'csv' ? 'text/csv' : 'application/json' }),
  )
  link.download = `choices.${format}`
  link.click()
  setTimeout(() => URL.revokeObjectURL(link.href), 1e4)
}

const heads = ['decidedAt', 'act', 'regime', 'policy', 'gpc', 'receipt'] as const

/** One row for each answer, one column for each category ever answered. */
export function csv(entries: readonly HistoryEntry[]): string {
  const categories = [...new Set(entries.flatMap(entry => Object.keys(entry.choices)))]
  const rows = entries.map(entry => [
    ...heads.map(head => entry[head]),
    ...categories.map(category => entry.choices[category] ?? ''),
  ])
  return [[...heads, ...categories], ...rows].map(row => row.join(',')).join('\r\n')
}
