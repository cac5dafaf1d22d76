/** @type {import('@clientlink/consent/server').KeptReceipt[]} */
export const receipts = []

/**
 * Stands for your database: append only, and the same `id` once.
 * @param {import('@clientlink/consent/server').KeptReceipt} receipt
 */
export async function keep(receipt) {
  if (!receipts.some(({ id }) => id === receipt.id)) receipts.push(receipt)
}
