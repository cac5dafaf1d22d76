import type { AsideWords } from '../../../src/model/words.ts'

export const words: AsideWords = {
  tips: {
    necessary:
      'Sans eux, le site ne fonctionne pas ou n’est pas sûr\u00a0: ils ne peuvent donc pas être désactivés.',
    recipient: 'Une entreprise qui reçoit ces données de notre part et les traite pour nous.',
    kept: 'Combien de temps cela reste sur votre appareil, si vous ne l’effacez pas avant.',
    gpc: 'Un réglage de votre navigateur qui demande à chaque site de ne pas transmettre vos données. Pour nous, c’est un non.',
  },
  clearing: 'Suppression des données enregistrées…',
  cleared: {
    one: '{} élément enregistré a été supprimé.',
    other: '{} éléments enregistrés ont été supprimés.',
  },
  none: 'Rien n’était enregistré.',
  survived: {
    one: '{} élément n’a pas pu être supprimé\u00a0:',
    other: '{} éléments n’ont pas pu être supprimés\u00a0:',
  },
  why: {
    'http-only': 'seul notre serveur peut le supprimer',
    'other-domain': 'il a été déposé hors de portée de cette page',
    'in-use': 'quelque chose sur cette page continue de l’écrire jusqu’au rechargement',
  },
}
