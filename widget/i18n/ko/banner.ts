import type { BannerWords } from '../../../src/model/words.ts'

export const words: BannerWords = {
  lang: 'ko',
  title: '{}의 개인정보 보호',
  use: '현재 사용하는 것은 {}입니다.',
  ask: '동의하시면 {}도 사용합니다.',
  and: ' 및 ',
  necessary: '사이트 운영을 위한 *필수* 쿠키',
  functional: '설정을 기억하는 *기능* 쿠키',
  analytics: '어떤 페이지가 유용한지 파악하는 *분석* 쿠키',
  banner: '설정에서 언제든지 선택을 바꾸실 수 있습니다. 닫으면 거부로 처리됩니다.',
  'accept-all': '모두 동의',
  'reject-all': '모두 거부',
  settings: '설정',
  policy: '개인정보 처리방침',
  close: '닫기',
  notice: '자유롭게 선택하십시오.',
  ok: '확인',
  'opt-out': '거부',
  status: '브라우저의 Global Privacy Control 신호를 존중합니다. 꺼짐: {}.',
  saved: '저장되었습니다.',
}
