import type { Regime } from './choices.ts'

/** One row of the law: which regions, what holds there, since when, who says so, and when we read it. */
export interface Rule {
  /** ISO 3166 codes, separated by spaces. */
  readonly regions: string
  readonly regime: Regime
  /** In force since this ISO date. */
  readonly since: string
  readonly source: string
  /** The ISO date on which the source was last checked. */
  readonly read: string
}

/**
 * Where nothing optional may be stored before a yes. The browser carries these codes packed (`regime.ts`);
 * a test holds the two together.
 */
export const optInRules: readonly Rule[] = [
  {
    regions: 'AT BE BG HR CY CZ DK EE FI FR DE GR HU IE IT LV LT LU MT NL PL PT RO SK SI ES SE',
    regime: 'opt-in',
    since: '2018-05-25',
    source: 'Directive 2002/58/EC art. 5(3), with GDPR art. 4(11) and 7; scope: EDPB Guidelines 2/2023',
    read: '2026-11-23',
  },
  {
    regions: 'IS LI NO',
    regime: 'opt-in',
    since: '2018-07-20',
    source: 'EEA Agreement, same directive; Norway: ekomloven 2024, in force 2025-01-01',
    read: '2026-11-23',
  },
  {
    regions: 'GB',
    regime: 'opt-in',
    since: '2026-02-05',
    source:
      'PECR reg. 6 as substituted by the Data (Use and Access) Act 2025, s. 112; the statistics exception is not used',
    read: '2026-11-23',
  },
  {
    regions: 'CH',
    regime: 'opt-in',
    since: '2023-09-01',
    source: 'TCA art. 45c and revFADP; stricter than Swiss law asks, as the privacy policy promises',
    read: '2026-11-23',
  },
  {
    regions: 'GF GP MQ RE YT MF AX IC EA',
    regime: 'opt-in',
    since: '2018-05-25',
    source:
      'TFEU art. 349 and 355: EU law holds in the outermost regions, the Åland Islands, the Canaries, Ceuta and Melilla',
    read: '2026-11-23',
  },
  {
    regions: 'BL PM NC PF WF TF',
    regime: 'opt-in',
    since: '2019-06-01',
    source: 'French loi 78-17 art. 82, extended to these territories',
    read: '2026-11-23',
  },
  {
    regions: 'SJ',
    regime: 'opt-in',
    since: '2018-07-20',
    source: 'Norwegian Personal Data Act, as practised on Svalbard and Jan Mayen',
    read: '2026-11-23',
  },
  {
    regions: 'JE GG IM GI',
    regime: 'opt-in',
    since: '2018-05-25',
    source:
      'Acts of Jersey, Guernsey, the Isle of Man and Gibraltar that follow GDPR; treated as the strictest of them',
    read: '2026-11-23',
  },
  {
    regions: 'UK EL EU',
    regime: 'opt-in',
    since: '2018-05-25',
    source:
      'ISO 3166-1 reserves UK and EU, the Union writes EL for Greece: hints that say so mean GB, GR and the Union',
    read: '2026-11-23',
  },
]

/**
 * Where the law, its regulator or a law soon in force asks for opt-in although the privacy policy does not promise it.
 * A site turns them on with `rules: 'strict'`.
 */
export const strictRules: readonly Rule[] = [
  {
    regions: 'CA-QC',
    regime: 'opt-in',
    since: '2023-09-22',
    source: 'Québec Law 25, s. 8.1',
    read: '2026-11-23',
  },
  {
    regions: 'TR',
    regime: 'opt-in',
    since: '2022-06-20',
    source: 'KVKK guide on cookies',
    read: '2026-11-23',
  },
  {
    regions: 'BR',
    regime: 'opt-in',
    since: '2022-10-18',
    source: 'ANPD guide on cookies (not binding)',
    read: '2026-11-23',
  },
  {
    regions: 'KR',
    regime: 'opt-in',
    since: '2023-09-15',
    source: 'PIPA art. 30(1)(vii), once identifiable',
    read: '2026-11-23',
  },
  {
    regions: 'IN',
    regime: 'opt-in',
    since: '2027-05-14',
    source: 'DPDP Rules 2025; applied early',
    read: '2026-11-23',
  },
  {
    regions: 'TH',
    regime: 'opt-in',
    since: '2022-06-01',
    source: 'PDPA, cookies with personal data',
    read: '2026-11-23',
  },
  {
    regions: 'VN',
    regime: 'opt-in',
    since: '2026-01-01',
    source: 'Personal Data Protection Law',
    read: '2026-11-23',
  },
  {
    regions: 'ID',
    regime: 'opt-in',
    since: '2024-10-17',
    source: 'PDP Law 27/2022, by practice',
    read: '2026-11-23',
  },
  {
    regions: 'CN SA AE KE',
    regime: 'opt-in',
    since: '2021-11-01',
    source: 'PIPL and like acts: consent for personal data',
    read: '2026-11-23',
  },
  {
    regions: 'CO MX AR',
    regime: 'opt-in',
    since: '2012-10-17',
    source: 'Consent acts of Colombia, Mexico, Argentina',
    read: '2026-11-23',
  },
  {
    regions: 'CL',
    regime: 'opt-in',
    since: '2026-12-01',
    source: 'Law 21.719; applied early',
    read: '2026-11-23',
  },
  {
    regions: 'NG',
    regime: 'opt-in',
    since: '2025-09-19',
    source: 'NDPA 2023 with GAID 2025 art. 7',
    read: '2026-11-23',
  },
]
