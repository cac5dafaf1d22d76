import type { BannerWords } from '../../../src/model/words.ts'

export const words: BannerWords = {
  lang: 'el',
  title: 'Το απόρρητό σας στο {}',
  use: 'Χρησιμοποιούμε {}.',
  ask: 'Με τη συγκατάθεσή σας χρησιμοποιούμε και {}.',
  and: ' και ',
  necessary: '*απαραίτητα cookies* για τη λειτουργία του ιστότοπου',
  functional: '*λειτουργικά cookies* για τις ρυθμίσεις σας',
  analytics: '*στατιστικά cookies* για να δούμε ποιες σελίδες βοηθούν',
  banner: 'Μπορείτε πάντα να αλλάξετε γνώμη στις ρυθμίσεις. Το κλείσιμο σημαίνει όχι.',
  'accept-all': 'Αποδοχή όλων',
  'reject-all': 'Απόρριψη όλων',
  settings: 'Ρυθμίσεις',
  policy: 'Απόρρητο',
  close: 'Κλείσιμο',
  notice: 'Εσείς αποφασίζετε.',
  ok: 'ΟΚ',
  'opt-out': 'Απόρριψη',
  status: 'Σεβόμαστε το σήμα Global Privacy Control του προγράμματος περιήγησής σας. Ανενεργά: {}.',
  saved: 'Αποθηκεύτηκε.',
}
