import type { BannerWords } from '../../../src/model/words.ts'

export const words: BannerWords = {
  lang: 'he',
  dir: 'rtl',
  title: 'הפרטיות שלכם ב-{}',
  use: 'אנו משתמשים ב{}.',
  ask: 'בהסכמתכם נשתמש גם ב{}.',
  // Every sentence that lists purposes puts this preposition before them.
  and: ' וב',
  necessary: 'עוגיות *הכרחיות* להפעלת האתר',
  functional: 'עוגיות *פונקציונליות* לשמירת ההגדרות שלכם',
  analytics: 'עוגיות *אנליטיות* שמראות אילו דפים מועילים',
  banner: 'אפשר לשנות את ההחלטה בכל עת בהגדרות. סגירה פירושה סירוב.',
  'accept-all': 'אישור הכול',
  'reject-all': 'דחיית הכול',
  settings: 'הגדרות',
  policy: 'מדיניות הפרטיות',
  close: 'סגירה',
  notice: 'ההחלטה בידיכם.',
  ok: 'בסדר',
  'opt-out': 'סירוב',
  status: 'אנו מכבדים את אות Global Privacy Control של הדפדפן שלכם. איננו משתמשים ב{}.',
  saved: 'נשמר.',
}
