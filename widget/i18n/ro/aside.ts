import type { AsideWords } from '../../../src/model/words.ts'

export const words: AsideWords = {
  tips: {
    necessary: 'Fără acestea, site-ul nu funcționează sau nu este sigur, așa că nu pot fi dezactivate.',
    recipient: 'O companie care primește aceste date de la noi și le prelucrează pentru noi.',
    kept: 'Cât timp rămâne pe dispozitivul dvs. dacă nu ștergeți mai devreme.',
    gpc: 'O setare a browserului dvs. care cere fiecărui site să nu transmită mai departe datele dvs. Pentru noi înseamnă nu.',
  },
  clearing: 'Se șterg datele stocate…',
  cleared: {
    one: 'A fost șters {} element stocat.',
    few: 'Au fost șterse {} elemente stocate.',
    other: 'Au fost șterse {} de elemente stocate.',
  },
  none: 'Nu era nimic stocat.',
  survived: {
    one: '{} element nu a putut fi șters:',
    few: '{} elemente nu au putut fi șterse:',
    other: '{} de elemente nu au putut fi șterse:',
  },
  why: {
    'http-only': 'doar serverul nostru îl poate șterge',
    'other-domain': 'a fost stocat unde această pagină nu ajunge',
    'in-use': 'ceva de pe această pagină îl scrie mereu, până la reîncărcare',
  },
}
