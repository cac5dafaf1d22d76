import type { PageWords } from '../../../src/model/words.ts'

export const words: PageWords = {
  lang: 'el',
  reopen: 'Ρυθμίσεις απορρήτου',
  'reject-all': 'Απόρριψη όλων',
  someOn: 'κάτι προαιρετικό είναι ενεργό',
  allOff: 'ό,τι είναι προαιρετικό είναι ανενεργό',
  loads: 'Με τη φόρτωση στέλνονται δεδομένα. Αποδέκτης: {} (κατηγορία: {}).',
  functional: 'λειτουργικά',
  analytics: 'στατιστικά',
  once: 'Φόρτωση μία φορά',
  always: 'Να επιτρέπεται πάντα',
}
