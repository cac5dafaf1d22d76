import { spoken } from './language.ts'

/** A time on the visitor's clock, in the visitor's language. */
export function clock(at: string, timeZone: string | undefined): string {
  const options: Intl.DateTimeFormatOptions = { dateStyle: 'medium', timeStyle: 'short' }
  return new Intl.DateTimeFormat(spoken(), timeZone ? { ...options, timeZone } : options).format(new Date(at))
}

/** An amount a year. */
export const money = (amount: number) =>
  new Intl.NumberFormat(spoken(), { style: 'currency', currency: 'USD', maximumFractionDigits: 0 }).format(
    amount,
  )

/** The two letters that stand for a person. */
export const initials = (name: string) =>
  name
    .split(' ')
    .map(part => part[0])
    .join('')
    .slice(0, 2)
