export { download } from './download.ts'
export { history, remember } from './history.ts'
