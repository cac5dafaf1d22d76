import type { AsideWords } from '../../../src/model/words.ts'

export const words: AsideWords = {
  tips: {
    necessary: 'Ezek nélkül az oldal nem működik vagy nem biztonságos, ezért nem kapcsolhatók ki.',
    recipient: 'Olyan cég, amely ezeket az adatokat tőlünk kapja, és nekünk dolgozik velük.',
    kept: 'Ennyi ideig marad a készülékén, ha előbb nem törli.',
    gpc: 'A böngésző beállítása, amely minden oldalt arra kér, hogy ne adja tovább az Ön adatait. Mi ezt nemnek vesszük.',
  },
  clearing: 'A tárolt adatok törlése…',
  cleared: { one: '{} tárolt elemet töröltünk.', other: '{} tárolt elemet töröltünk.' },
  none: 'Nem volt tárolt adat.',
  survived: { one: '{} elemet nem sikerült törölni:', other: '{} elemet nem sikerült törölni:' },
  why: {
    'http-only': 'csak a kiszolgálónk tudja törölni',
    'other-domain': 'olyan helyre került, amelyet ez az oldal nem ér el',
    'in-use': 'valami ezen az oldalon újra és újra létrehozza, amíg Ön újra nem tölti az oldalt',
  },
}
