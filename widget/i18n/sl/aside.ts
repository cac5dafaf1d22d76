import type { AsideWords } from '../../../src/model/words.ts'

export const words: AsideWords = {
  tips: {
    necessary: 'Brez njih stran ne deluje ali ni varna, zato jih ni mogoče izklopiti.',
    recipient: 'Podjetje, ki te podatke prejme od nas in jih obdeluje za nas.',
    kept: 'Kako dolgo to ostane na vaši napravi, če tega ne odstranite prej.',
    gpc: 'Nastavitev vašega brskalnika, ki vsako stran prosi, naj vaših podatkov ne posreduje drugim. Za nas to pomeni ne.',
  },
  clearing: 'Odstranjujemo shranjeno …',
  cleared: {
    one: 'Odstranjen je {} shranjen element.',
    two: 'Odstranjena sta {} shranjena elementa.',
    few: 'Odstranjeni so {} shranjeni elementi.',
    other: 'Odstranjenih je {} shranjenih elementov.',
  },
  none: 'Nič ni bilo shranjeno.',
  survived: {
    one: '{} elementa ni bilo mogoče odstraniti:',
    two: '{} elementov ni bilo mogoče odstraniti:',
    few: '{} elementov ni bilo mogoče odstraniti:',
    other: '{} elementov ni bilo mogoče odstraniti:',
  },
  why: {
    'http-only': 'odstrani ga lahko le naš strežnik',
    'other-domain': 'shranjen je tam, kamor ta stran ne seže',
    'in-use': 'nekaj na tej strani ga znova zapisuje, dokler je ne osvežite',
  },
}
