import type { BannerWords } from '../../../src/model/words.ts'

export const words: BannerWords = {
  lang: 'sk',
  title: 'Vaše súkromie na {}',
  use: 'Používame {}.',
  ask: 'S vaším súhlasom používame aj {}.',
  and: ' a ',
  necessary: '*nevyhnutné cookies* na chod webu',
  functional: '*funkčné cookies* na zapamätanie vašich nastavení',
  analytics: '*analytické cookies* na zistenie, ktoré stránky pomáhajú',
  banner: 'Voľbu môžete kedykoľvek zmeniť v nastaveniach. Zatvorenie znamená nie.',
  'accept-all': 'Prijať všetko',
  'reject-all': 'Odmietnuť všetko',
  settings: 'Nastavenia',
  policy: 'Ochrana súkromia',
  close: 'Zatvoriť',
  notice: 'Voľba je na vás.',
  ok: 'OK',
  'opt-out': 'Odmietnuť',
  status: 'Rešpektujeme signál Global Privacy Control vášho prehliadača. Vypnuté: {}.',
  saved: 'Uložené.',
}
