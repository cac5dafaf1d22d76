import type { AsideWords } from '../../../src/model/words.ts'

export const words: AsideWords = {
  tips: {
    necessary: 'Hauek gabe webguneak ez du funtzionatzen edo ez da segurua; beraz, ezin dira desaktibatu.',
    recipient: 'Datu hauek gugandik jaso eta guretzat tratatzen dituen enpresa bat.',
    kept: 'Zenbat denboraz geratzen den zure gailuan, lehenago ezabatzen ez baduzu.',
    gpc: 'Zure nabigatzailearen ezarpen bat, webgune guztiei zure datuak besteri ez emateko eskatzen diena. Guretzat ezezkoa da.',
  },
  clearing: 'Gordetakoa ezabatzen…',
  cleared: { one: 'Gordetako elementu {} ezabatu da.', other: 'Gordetako {} elementu ezabatu dira.' },
  none: 'Ez zegoen ezer gordeta.',
  survived: { one: 'Ezin izan da elementu {} ezabatu:', other: 'Ezin izan dira {} elementu ezabatu:' },
  why: {
    'http-only': 'gure zerbitzariak bakarrik ezaba dezake',
    'other-domain': 'orri hau iristen ez den lekuan gorde zen',
    'in-use': 'orri honetako zerbaitek idazten jarraitzen du, berriro kargatu arte',
  },
}
