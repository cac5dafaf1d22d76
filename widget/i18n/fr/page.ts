import type { PageWords } from '../types.ts'

export const page: PageWords = {
  lang: 'fr',
  reopen: 'Paramètres de confidentialité',
  loads: 'Le chargement envoie des données à {} (catégorie : {}).',
  functional: 'fonctionnels',
  analytics: 'mesure d’audience',
  once: 'Charger une fois',
  always: 'Toujours autoriser',
}
