import type { BannerWords } from '../../../src/model/words.ts'

export const words: BannerWords = {
  lang: 'cs',
  title: 'Vaše soukromí na {}',
  use: 'Používáme {}.',
  ask: 'S vaším souhlasem používáme i {}.',
  and: ' a ',
  necessary: '*nezbytné cookies* pro chod webu',
  functional: '*funkční cookies* pro zapamatování vašich nastavení',
  analytics: '*analytické cookies* ke zjištění, které stránky pomáhají',
  banner: 'Rozhodnutí můžete kdykoli změnit v nastavení. Zavření znamená ne.',
  'accept-all': 'Přijmout vše',
  'reject-all': 'Odmítnout vše',
  settings: 'Nastavení',
  policy: 'Ochrana soukromí',
  close: 'Zavřít',
  notice: 'Volba je na vás.',
  ok: 'OK',
  'opt-out': 'Odmítnout',
  status: 'Respektujeme signál Global Privacy Control vašeho prohlížeče. Vypnuto: {}.',
  saved: 'Uloženo.',
}
