export { download } from './download.ts'
export { history } from './history.ts'
export { deliver } from './receipts.ts'
