import type { BannerWords } from '../../../src/model/words.ts'

export const words: BannerWords = {
  lang: 'mt',
  title: 'Il-privatezza tiegħek fuq {}',
  use: 'Nużaw {}.',
  ask: 'Bil-kunsens tiegħek nużaw ukoll {}.',
  and: ' u ',
  necessary: 'cookies *meħtieġa* biex is-sit jaħdem',
  functional: 'cookies *funzjonali* biex niftakru l-preferenzi tiegħek',
  analytics: 'cookies *analitiċi* biex naraw liema paġni jgħinu',
  banner: 'Tista’ tbiddel fehmtek meta trid fil-preferenzi. Jekk tagħlaq, tfisser le.',
  'accept-all': 'Aċċetta kollox',
  'reject-all': 'Irrifjuta kollox',
  settings: 'Preferenzi',
  policy: 'Privatezza',
  close: 'Agħlaq',
  notice: 'L-għażla f’idejk.',
  ok: 'OK',
  'opt-out': 'Irrifjuta',
  status: 'Nirrispettaw is-sinjal Global Privacy Control tal-browser tiegħek. Mitfi: {}.',
  saved: 'Issejvjat.',
}
