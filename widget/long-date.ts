/** A date as the language writes it. */
export function longDate(when: number | string, lang: string): string {
  // An ISO date is a day, not a moment: read as UTC, it must be written as UTC.
  const timeZone = typeof when === 'string' ? 'UTC' : undefined
  return new Intl.DateTimeFormat(lang, { dateStyle: 'long', timeZone }).format(new Date(when))
}
