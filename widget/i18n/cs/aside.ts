import type { AsideWords } from '../../../src/model/words.ts'

export const words: AsideWords = {
  tips: {
    necessary: 'Bez nich web nefunguje nebo není bezpečný, proto je nelze vypnout.',
    recipient: 'Společnost, která tyto údaje od nás dostává a pracuje s nimi pro nás.',
    kept: 'Jak dlouho to zůstane ve vašem zařízení, pokud to neodstraníte dříve.',
    gpc: 'Nastavení vašeho prohlížeče, které každý web žádá, aby vaše údaje nepředával dál. Bereme ho jako ne.',
  },
  clearing: 'Uložené údaje se odstraňují…',
  cleared: {
    one: 'Byla odstraněna {} uložená položka.',
    few: 'Byly odstraněny {} uložené položky.',
    many: 'Bylo odstraněno {} uložené položky.',
    other: 'Bylo odstraněno {} uložených položek.',
  },
  none: 'Nic nebylo uloženo.',
  survived: {
    one: '{} položku se nepodařilo odstranit:',
    few: '{} položky se nepodařilo odstranit:',
    many: '{} položky se nepodařilo odstranit:',
    other: '{} položek se nepodařilo odstranit:',
  },
  why: {
    'http-only': 'odstranit ji může jen náš server',
    'other-domain': 'byla uložena tam, kam tato stránka nedosáhne',
    'in-use': 'něco na této stránce ji stále zapisuje, dokud stránku neobnovíte',
  },
}
