import type { PageWords } from '../../../src/model/words.ts'

export const words: PageWords = {
  lang: 'pl',
  reopen: 'Ustawienia prywatności',
  'reject-all': 'Odrzuć wszystkie',
  someOn: 'coś opcjonalnego jest włączone',
  allOff: 'wszystko, co opcjonalne, jest wyłączone',
  loads: 'Wczytanie wysyła dane do: {} (kategoria: {}).',
  functional: 'funkcjonalne',
  analytics: 'analityczne',
  once: 'Wczytaj raz',
  always: 'Zawsze zezwalaj',
}
