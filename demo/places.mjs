/**
 * The places a visitor of the demo can come from, and what an edge server would say of each.
 * @type {Readonly<Record<string, { name: string, region: string }>>}
 */
export const places = {
  berlin: { name: 'Berlin', region: 'DE' },
  london: { name: 'London', region: 'GB' },
  zurich: { name: 'Zürich', region: 'CH' },
  reykjavik: { name: 'Reykjavík', region: 'IS' },
  sanfrancisco: { name: 'San Francisco', region: 'US-CA' },
  montreal: { name: 'Montréal', region: 'CA-QC' },
  saopaulo: { name: 'São Paulo', region: 'BR' },
  nowhere: { name: 'Nowhere known', region: 'XX' },
}
