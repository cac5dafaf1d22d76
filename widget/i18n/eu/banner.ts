import type { BannerWords } from '../../../src/model/words.ts'

export const words: BannerWords = {
  lang: 'eu',
  title: 'Zure pribatutasuna: {}',
  use: 'Hauek erabiltzen ditugu: {}.',
  ask: 'Zure baimenarekin, hauek ere bai: {}.',
  and: ' eta ',
  necessary: 'webguneak funtzionatzeko *beharrezko cookieak*',
  functional: 'zure ezarpenak gogoratzeko *cookie funtzionalak*',
  analytics: 'zein orrik laguntzen duten ikusteko *cookie analitikoak*',
  banner: 'Edonoiz alda dezakezu iritzia ezarpenetan. Ixteak ezetz esan nahi du.',
  'accept-all': 'Onartu dena',
  'reject-all': 'Baztertu dena',
  settings: 'Ezarpenak',
  policy: 'Pribatutasuna',
  close: 'Itxi',
  notice: 'Zuk erabaki.',
  ok: 'Ados',
  'opt-out': 'Baztertu',
  status: 'Zure nabigatzailearen Global Privacy Control seinalea errespetatzen dugu. Desaktibatuta: {}.',
  saved: 'Gordeta.',
}
