import type { BannerWords } from '../../../src/model/words.ts'

export const words: BannerWords = {
  lang: 'pl',
  title: 'Twoja prywatność w serwisie {}',
  use: 'Stosujemy {}.',
  ask: 'Za Twoją zgodą stosujemy też {}.',
  and: ' i ',
  necessary: '*niezbędne pliki cookie* do działania serwisu',
  functional: '*funkcjonalne pliki cookie* do zapamiętania ustawień',
  analytics: '*analityczne pliki cookie*, by wiedzieć, które strony pomagają',
  banner: 'Zawsze możesz zmienić zdanie w ustawieniach. Zamknięcie oznacza odmowę.',
  'accept-all': 'Akceptuj wszystkie',
  'reject-all': 'Odrzuć wszystkie',
  settings: 'Ustawienia',
  policy: 'Prywatność',
  close: 'Zamknij',
  notice: 'Wybór należy do Ciebie.',
  ok: 'OK',
  'opt-out': 'Odmów',
  status: 'Uwzględniamy sygnał Global Privacy Control Twojej przeglądarki. Wyłączone: {}.',
  saved: 'Zapisano.',
}
