import type { AsideWords } from '../../../src/model/words.ts'

export const words: AsideWords = {
  tips: {
    necessary: '이 항목이 없으면 사이트가 작동하지 않거나 안전하지 않으므로 끌 수 없습니다.',
    recipient: '이 데이터를 저희에게서 받아 저희를 위해 처리하는 회사입니다.',
    kept: '먼저 삭제하지 않으시면 기기에 남아 있는 기간입니다.',
    gpc: '데이터를 다른 곳에 넘기지 말라고 모든 사이트에 알리는 브라우저 설정입니다. 저희는 이를 거부로 받아들입니다.',
  },
  clearing: '저장된 항목을 삭제하고 있습니다…',
  cleared: { other: '저장된 항목 {}개를 삭제했습니다.' },
  none: '저장된 항목이 없었습니다.',
  survived: { other: '항목 {}개를 삭제하지 못했습니다:' },
  why: {
    'http-only': '저희 서버만 삭제할 수 있음',
    'other-domain': '이 페이지가 접근할 수 없는 곳에 저장됨',
    'in-use': '새로고침하실 때까지 이 페이지의 무언가가 계속 다시 기록함',
  },
}
