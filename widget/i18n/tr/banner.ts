import type { BannerWords } from '../../../src/model/words.ts'

export const words: BannerWords = {
  lang: 'tr',
  title: '{} sitesinde gizliliğiniz',
  use: 'Şu anda {} kullanıyoruz.',
  ask: 'Açık rızanızla ayrıca {} kullanırız.',
  and: ' ve ',
  necessary: 'site için *zorunlu* çerezler',
  functional: 'ayarlarınızı hatırlayan *işlevsel* çerezler',
  analytics: 'yararlı sayfaları gösteren *analitik* çerezler',
  banner: 'Kararınızı ayarlardan her zaman değiştirebilirsiniz. Kapatmak hayır demektir.',
  'accept-all': 'Tümünü kabul et',
  'reject-all': 'Tümünü reddet',
  settings: 'Ayarlar',
  policy: 'Gizlilik politikası',
  close: 'Kapat',
  notice: 'Karar sizin.',
  ok: 'Tamam',
  'opt-out': 'Reddet',
  status: 'Tarayıcınızın Global Privacy Control sinyaline uyuyoruz. Kapalı: {}.',
  saved: 'Kaydedildi.',
}
