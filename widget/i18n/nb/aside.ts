import type { AsideWords } from '../../../src/model/words.ts'

export const words: AsideWords = {
  tips: {
    necessary: 'Uten disse virker ikke nettstedet, eller det er ikke trygt. Derfor kan de ikke slås av.',
    recipient: 'Et selskap som får disse dataene fra oss og arbeider med dem for oss.',
    kept: 'Hvor lenge dette blir på enheten din hvis du ikke fjerner det før.',
    gpc: 'En innstilling i nettleseren din som ber alle nettsteder om ikke å gi dataene dine videre. Vi oppfatter den som et nei.',
  },
  clearing: 'Fjerner det som var lagret …',
  cleared: { one: '{} lagret element ble fjernet.', other: '{} lagrede elementer ble fjernet.' },
  none: 'Ingenting var lagret.',
  survived: { one: '{} element kunne ikke fjernes:', other: '{} elementer kunne ikke fjernes:' },
  why: {
    'http-only': 'bare serveren vår kan fjerne det',
    'other-domain': 'det ble lagret der denne siden ikke når',
    'in-use': 'noe på denne siden fortsetter å skrive det til du laster på nytt',
  },
}
