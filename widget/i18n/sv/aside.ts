import type { AsideWords } from '../../../src/model/words.ts'

export const words: AsideWords = {
  tips: {
    necessary: 'Utan dem fungerar webbplatsen inte eller är inte säker, så de går inte att stänga av.',
    recipient: 'Ett företag som får dessa data av oss och arbetar med dem åt oss.',
    kept: 'Hur länge detta blir kvar på din enhet om du inte tar bort det tidigare.',
    gpc: 'En inställning i din webbläsare som ber varje webbplats att inte lämna dina data vidare. Vi tar den som ett nej.',
  },
  clearing: 'Tar bort det som sparats …',
  cleared: { one: '{} sparad post har tagits bort.', other: '{} sparade poster har tagits bort.' },
  none: 'Inget var sparat.',
  survived: { one: '{} post gick inte att ta bort:', other: '{} poster gick inte att ta bort:' },
  why: {
    'http-only': 'bara vår server kan ta bort den',
    'other-domain': 'den sparades där den här sidan inte når',
    'in-use': 'något på den här sidan skriver den på nytt tills du läser om sidan',
  },
}
