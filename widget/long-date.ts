/** A date as the language writes it, in the visitor's own manner of it: 1 March in `en-GB`, March 1 in `en-US`. */
export function longDate(when: number | string, lang: string | undefined): string {
  // Not yet: the first call of what follows takes tens of ms.
  if (!lang) return '…'
  // An ISO date is a day, not a moment: read as UTC, it must be written as UTC.
  const timeZone = typeof when === 'string' ? 'UTC' : undefined
  const manner = navigator.languages.find(tag => tag === lang || tag.startsWith(`${lang}-`)) ?? lang
  return new Intl.DateTimeFormat(manner, { dateStyle: 'long', timeZone }).format(new Date(when))
}
