import type { AsideWords } from '../../../src/model/words.ts'

export const words: AsideWords = {
  tips: {
    necessary: 'Không có chúng, trang web không thể hoạt động hoặc không an toàn, nên không thể tắt.',
    recipient: 'Công ty nhận dữ liệu này từ chúng tôi và xử lý cho chúng tôi.',
    kept: 'Mục này ở lại trên thiết bị bao lâu nếu Quý khách không xóa sớm hơn.',
    gpc: 'Một cài đặt của trình duyệt yêu cầu mọi trang web không chuyển dữ liệu của Quý khách cho bên khác. Chúng tôi xem đó là lời từ chối.',
  },
  clearing: 'Đang xóa những gì đã lưu…',
  cleared: { other: 'Đã xóa {} mục đã lưu.' },
  none: 'Không có gì được lưu.',
  survived: { other: 'Không thể xóa {} mục:' },
  why: {
    'http-only': 'chỉ máy chủ của chúng tôi mới xóa được',
    'other-domain': 'được lưu ở nơi trang này không truy cập được',
    'in-use': 'có thành phần trên trang này vẫn ghi lại, cho đến khi Quý khách tải lại trang',
  },
}
