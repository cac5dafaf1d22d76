export { createConsent } from './consent.ts'
export type { Act, AskReason, Basis, Choices, DefaultCategory, Regime } from './model/choices.ts'
export type {
  BlockedDetail,
  ClearedReport,
  Consent,
  ConsentEvents,
  CookieAttributes,
  CookieGate,
  Guard,
  HistoryEntry,
  LoadWidget,
  Stop,
  Survivor,
  View,
  Widget,
  WidgetContext,
  WidgetModule,
} from './model/contract.ts'
export type { Claim, Declaration, Declarations, Disclosure, Kind } from './model/declarations.ts'
export { ConsentError, type ConsentErrorCode } from './model/error.ts'
export type { Explanation } from './model/explain.ts'
export type {
  Category,
  CategoryOptions,
  ChoicesFile,
  ConsentOptions,
  PolicyOptions,
  Recipient,
  Signal,
} from './model/options.ts'
export type { Rules } from './model/regime.ts'
export type { Region, RegionSource } from './model/region.ts'
export type { ConsentState } from './model/state.ts'
