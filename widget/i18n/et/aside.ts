import type { AsideWords } from '../../../src/model/words.ts'

export const words: AsideWords = {
  tips: {
    necessary: 'Ilma nendeta veebileht ei tööta või ei ole turvaline, seepärast ei saa neid välja lülitada.',
    recipient: 'Ettevõte, kes saab need andmed meilt ja töötleb neid meie jaoks.',
    kept: 'Kui kaua see teie seadmes püsib, kui te seda varem ei kustuta.',
    gpc: 'Teie brauseri seade, mis palub igal veebilehel teie andmeid mitte edasi anda. Meie jaoks tähendab see ei.',
  },
  clearing: 'Salvestatu kustutamine…',
  cleared: { one: '{} salvestatud kirje kustutati.', other: '{} salvestatud kirjet kustutati.' },
  none: 'Midagi ei olnud salvestatud.',
  survived: { one: '{} kirjet ei õnnestunud kustutada:', other: '{} kirjet ei õnnestunud kustutada:' },
  why: {
    'http-only': 'selle saab kustutada ainult meie server',
    'other-domain': 'see salvestati kohta, kuhu see leht ei ulatu',
    'in-use': 'miski sellel lehel kirjutab seda pidevalt uuesti, kuni te lehe uuesti laadite',
  },
}
