import type { AsideWords } from '../../../src/model/words.ts'

export const words: AsideWords = {
  tips: {
    necessary:
      'Kung wala ang mga ito, hindi gagana o hindi magiging ligtas ang site, kaya hindi maaaring i-off.',
    recipient: 'Isang kompanyang tumatanggap ng datos na ito mula sa amin at nagpoproseso nito para sa amin.',
    kept: 'Gaano katagal itong mananatili sa device ninyo kung hindi ninyo ito aalisin nang mas maaga.',
    gpc: 'Isang setting ng browser ninyo na nagsasabi sa bawat site na huwag ipasa ang datos ninyo. Itinuturing namin itong pagtanggi.',
  },
  clearing: 'Inaalis ang mga naka-store…',
  cleared: { one: 'Inalis ang {} naka-store na item.', other: 'Inalis ang {} naka-store na item.' },
  none: 'Walang naka-store.',
  survived: { one: 'Hindi naalis ang {} item:', other: 'Hindi naalis ang {} item:' },
  why: {
    'http-only': 'ang server lang namin ang makapag-aalis nito',
    'other-domain': 'naka-store ito kung saan hindi abot ng page na ito',
    'in-use': 'may nasa page na ito na patuloy na nagsusulat nito hanggang i-reload ninyo',
  },
}
