import type { PageWords } from '../../../src/model/words.ts'

export const words: PageWords = {
  lang: 'vi',
  reopen: 'Cài đặt quyền riêng tư',
  'reject-all': 'Từ chối tất cả',
  someOn: 'có mục tùy chọn đang bật',
  allOff: 'mọi mục tùy chọn đều tắt',
  loads: 'Khi tải, dữ liệu được gửi đến {} (nhóm: {}).',
  functional: 'chức năng',
  analytics: 'phân tích',
  once: 'Tải một lần',
  always: 'Luôn cho phép',
}
