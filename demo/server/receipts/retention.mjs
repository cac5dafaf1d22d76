/** How many days a consent lasts under opt-in, and so how long a receipt may be proof of what still holds. */
export const consentDays = 180

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
  return now - (consentDays + Number(claimDays)) * 864e5
}
