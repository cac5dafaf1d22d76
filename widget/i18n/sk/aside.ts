import type { AsideWords } from '../../../src/model/words.ts'

export const words: AsideWords = {
  tips: {
    necessary: 'Bez nich web nefunguje alebo nie je bezpečný, preto sa nedajú vypnúť.',
    recipient: 'Spoločnosť, ktorá od nás dostáva tieto údaje a pracuje s nimi pre nás.',
    kept: 'Ako dlho to zostane vo vašom zariadení, ak to neodstránite skôr.',
    gpc: 'Nastavenie vášho prehliadača, ktoré každý web žiada, aby vaše údaje neposúval ďalej. Berieme ho ako nie.',
  },
  clearing: 'Uložené údaje sa odstraňujú…',
  cleared: {
    one: 'Bola odstránená {} uložená položka.',
    few: 'Boli odstránené {} uložené položky.',
    many: 'Bolo odstránených {} uloženej položky.',
    other: 'Bolo odstránených {} uložených položiek.',
  },
  none: 'Nič nebolo uložené.',
  survived: {
    one: '{} položku sa nepodarilo odstrániť:',
    few: '{} položky sa nepodarilo odstrániť:',
    many: '{} položky sa nepodarilo odstrániť:',
    other: '{} položiek sa nepodarilo odstrániť:',
  },
  why: {
    'http-only': 'odstrániť ju môže len náš server',
    'other-domain': 'bola uložená tam, kam táto stránka nedosiahne',
    'in-use': 'niečo na tejto stránke ju stále zapisuje, kým stránku neobnovíte',
  },
}
