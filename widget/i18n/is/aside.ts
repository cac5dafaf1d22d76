import type { AsideWords } from '../../../src/model/words.ts'

export const words: AsideWords = {
  tips: {
    necessary: 'Án þeirra virkar vefurinn ekki eða er ekki öruggur, svo ekki er hægt að slökkva á þeim.',
    recipient: 'Fyrirtæki sem fær þessi gögn frá okkur og vinnur með þau fyrir okkur.',
    kept: 'Hve lengi þetta er geymt í tækinu þínu ef þú eyðir því ekki fyrr.',
    gpc: 'Stilling í vafranum þínum sem biður alla vefi að afhenda ekki öðrum gögnin þín. Við lítum á hana sem nei.',
  },
  clearing: 'Vistuðum gögnum er eytt …',
  cleared: { one: '{} vistaðri færslu var eytt.', other: '{} vistuðum færslum var eytt.' },
  none: 'Ekkert var vistað.',
  survived: { one: 'Ekki tókst að eyða {} færslu:', other: 'Ekki tókst að eyða {} færslum:' },
  why: {
    'http-only': 'aðeins netþjónn okkar getur eytt henni',
    'other-domain': 'hún var vistuð þar sem þessi síða nær ekki til',
    'in-use': 'eitthvað á þessari síðu skrifar hana áfram þar til þú endurhleður',
  },
}
