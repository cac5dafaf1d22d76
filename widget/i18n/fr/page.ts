import type { PageWords } from '../../../src/model/words.ts'

export const words: PageWords = {
  lang: 'fr',
  reopen: 'Paramètres de confidentialité',
  'reject-all': 'Tout refuser',
  someOn: 'une catégorie facultative est active',
  allOff: 'tout ce qui est facultatif est inactif',
  loads: 'Le chargement envoie des données à {} (catégorie\u00a0: {}).',
  functional: 'fonctionnels',
  analytics: 'mesure d’audience',
  once: 'Charger une fois',
  always: 'Toujours autoriser',
}
