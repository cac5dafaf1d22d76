import type { BannerWords } from '../../../src/model/words.ts'

export const words: BannerWords = {
  lang: 'hu',
  title: 'Az Ön adatvédelme: {}',
  use: 'Ezeket használjuk: {}.',
  ask: 'Az Ön hozzájárulásával ezeket is: {}.',
  and: ' és ',
  necessary: '*elengedhetetlen sütik* az oldal működéséhez',
  functional: '*funkcionális sütik* a beállításai megjegyzéséhez',
  analytics: '*analitikai sütik*, amelyekből látjuk, mely oldalak segítenek',
  banner: 'Döntését bármikor módosíthatja a beállításokban. A bezárás nemet jelent.',
  'accept-all': 'Összes elfogadása',
  'reject-all': 'Összes elutasítása',
  settings: 'Beállítások',
  policy: 'Adatvédelem',
  close: 'Bezárás',
  notice: 'Ön dönt.',
  ok: 'OK',
  'opt-out': 'Elutasítás',
  status: 'Figyelembe vesszük böngészője Global Privacy Control jelzését. Kikapcsolva: {}.',
  saved: 'Mentve.',
}
