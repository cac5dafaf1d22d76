import type { PageWords } from '../../../src/model/words.ts'

export const words: PageWords = {
  lang: 'ko',
  reopen: '개인정보 설정',
  'reject-all': '모두 거부',
  someOn: '일부 선택 항목이 켜져 있음',
  allOff: '모든 선택 항목이 꺼져 있음',
  loads: '불러오면 {}에 데이터가 전송됩니다(범주: {}).',
  functional: '기능',
  analytics: '분석',
  once: '한 번만 불러오기',
  always: '항상 허용',
}
