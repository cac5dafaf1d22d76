import type { BannerWords } from '../../../src/model/words.ts'

export const words: BannerWords = {
  lang: 'nl',
  title: 'Je privacy op {}',
  use: 'We gebruiken {}.',
  ask: 'Met jouw toestemming gebruiken we ook {}.',
  and: ' en ',
  necessary: '*noodzakelijke cookies* om deze site te laten werken',
  functional: '*functionele cookies* om je instellingen te onthouden',
  analytics: '*analytische cookies* om te zien welke pagina’s helpen',
  banner: 'Je kunt je keuze altijd wijzigen in de instellingen. Sluiten betekent nee.',
  'accept-all': 'Alles accepteren',
  'reject-all': 'Alles weigeren',
  settings: 'Instellingen',
  policy: 'Privacyverklaring',
  close: 'Sluiten',
  notice: 'Aan jou de keuze.',
  ok: 'Oké',
  'opt-out': 'Weigeren',
  status: 'We volgen het signaal Global Privacy Control van je browser. Uit: {}.',
  saved: 'Opgeslagen.',
}
