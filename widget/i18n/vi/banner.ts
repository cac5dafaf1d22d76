import type { BannerWords } from '../../../src/model/words.ts'

export const words: BannerWords = {
  lang: 'vi',
  title: 'Quyền riêng tư của Quý khách trên {}',
  use: 'Chúng tôi dùng {}.',
  ask: 'Với sự đồng ý của Quý khách, chúng tôi dùng thêm {}.',
  and: ' và ',
  necessary: 'cookie *cần thiết* để vận hành trang web',
  functional: 'cookie *chức năng* để ghi nhớ cài đặt',
  analytics: 'cookie *phân tích* để biết trang nào hữu ích',
  banner: 'Quý khách luôn có thể đổi ý trong phần cài đặt. Đóng lại nghĩa là từ chối.',
  'accept-all': 'Chấp nhận tất cả',
  'reject-all': 'Từ chối tất cả',
  settings: 'Cài đặt',
  policy: 'Chính sách quyền riêng tư',
  close: 'Đóng',
  notice: 'Tùy Quý khách quyết định.',
  ok: 'OK',
  'opt-out': 'Từ chối',
  status: 'Chúng tôi tuân theo tín hiệu Global Privacy Control của trình duyệt. Đang tắt: {}.',
  saved: 'Đã lưu.',
}
