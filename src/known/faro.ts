import type { Declaration } from '../model/declarations.ts'

/**
 * What @grafana/faro-web-sdk 2.12.1 keeps and sends to Grafana Cloud; observed in a browser run on 2026-11-23. A
 * collector of your own is yours to declare.
 */
export const faro: readonly Declaration[] = [
  {
    storage: 'com.grafana.faro.*',
    purpose: 'Groups the pages of one visit',
    by: 'Grafana',
    keeps: 'until cleared',
  },
  {
    storage: '__faro_storage_test__',
    purpose: 'Tests whether this browser can keep anything',
    by: 'Grafana',
    keeps: 'a moment',
  },
  {
    host: 'grafana.net/collect/',
    purpose: 'Receives how fast pages are, and what breaks',
    by: 'Grafana',
    keeps: 'as long as its terms say',
  },
]
