import type { AsideWords } from '../../../src/model/words.ts'

export const words: AsideWords = {
  tips: {
    necessary: 'Mingħajrhom is-sit ma jaħdimx jew mhux sigur, għalhekk ma jistgħux jintfew.',
    recipient: 'Kumpanija li tirċievi din id-data mingħandna u taħdem biha għalina.',
    kept: 'Kemm jibqa’ fuq l-apparat tiegħek jekk ma tneħħihx qabel.',
    gpc: 'Preferenza tal-browser tiegħek li titlob lil kull sit biex ma jgħaddix id-data tiegħek. Għalina tfisser le.',
  },
  clearing: 'Qed jitneħħa dak li kien maħżun…',
  cleared: {
    one: 'Tneħħiet {} entrata maħżuna.',
    two: 'Tneħħew {} entrati maħżuna.',
    few: 'Tneħħew {} entrati maħżuna.',
    many: 'Tneħħew {}-il entrata maħżuna.',
    other: 'Tneħħew {} entrata maħżuna.',
  },
  none: 'Ma kien hemm xejn maħżun.',
  survived: {
    one: 'Ma setgħetx titneħħa {} entrata:',
    two: 'Ma setgħux jitneħħew {} entrati:',
    few: 'Ma setgħux jitneħħew {} entrati:',
    many: 'Ma setgħux jitneħħew {}-il entrata:',
    other: 'Ma setgħux jitneħħew {} entrata:',
  },
  why: {
    'http-only': 'is-server tagħna biss jista’ jneħħiha',
    'other-domain': 'inħażnet fejn din il-paġna ma tasalx',
    'in-use': 'xi ħaġa f’din il-paġna tibqa’ tiktibha sakemm terġa’ tgħabbi l-paġna',
  },
}
