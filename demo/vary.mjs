/**
 * choices.json as the demo's query asks for it: another policy version, one more recipient, other options altogether.
 * The server uses it for the script tag's options, the product for its own.
 * @param {import('./vary.d.mts').Varied} choices
 * @param {import('./vary.d.mts').Asked} asked
 */
export function vary(choices, { policy, recipient, options }) {
  const { analytics } = choices.categories
  const recipients = [...analytics.recipients, ...(recipient ? [{ name: recipient }] : [])]
  return {
    ...choices,
    ...(policy && { policy: { ...choices.policy, version: policy, updated: policy } }),
    categories: { ...choices.categories, analytics: { ...analytics, recipients } },
    ...(options && JSON.parse(options)),
  }
}
