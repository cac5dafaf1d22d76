import { receiptsOf } from '../../demo/server/receipts/settings.mjs'
import { receiptWith } from '../../test/server/receipt-with.mjs'

// Appends receipts and tells its parent the id of each that is kept, until it is killed.

const log = receiptsOf()
for (;;) {
  const receipt = receiptWith({ receivedAt: Date.now() })
  await log.keep(receipt)
  process.send?.(receipt.id)
}
