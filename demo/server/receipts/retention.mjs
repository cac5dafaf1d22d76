/**
 * How many days an answer may hold, and so how long a receipt may be proof of what does: a yes under opt-in lasts 180, a
 * no 365. An answer under opt-out is renewed as long as its visitor comes back: there the time for claims must cover it.
 */
export const answerDays = 365

/**
 * The latest moment that may be purged up to: a receipt stays for the life of its consent, and then for as long as
 * somebody may claim that there was none. That time depends on the law a site is under, so only the site can say it.
 * @param {number} now
 * @param {string | undefined} claimDays
 */
export function latestPurge(now, claimDays) {
  if (!/^\d{1,5}$/.test(claimDays ?? ''))
    throw new Error(
      'Say for how many days after the end of a consent claims can be made, with --claim-days or RECEIPTS_CLAIM_DAYS: docs/records.md.',
    )
  return now - (answerDays + Number(claimDays)) * 864e5
}
