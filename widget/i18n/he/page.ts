import type { PageWords } from '../../../src/model/words.ts'

export const words: PageWords = {
  lang: 'he',
  dir: 'rtl',
  reopen: 'הגדרות פרטיות',
  'reject-all': 'דחיית הכול',
  someOn: 'משהו לא הכרחי פועל',
  allOff: 'כל מה שאינו הכרחי כבוי',
  loads: 'הטעינה שולחת נתונים אל {} (קטגוריה: {}).',
  functional: 'פונקציונליות',
  analytics: 'אנליטיות',
  once: 'טעינה חד-פעמית',
  always: 'אישור קבוע',
}
