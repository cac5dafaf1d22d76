export { download } from './download.ts'
export { history, remember } from './history.ts'
export { sweep } from './sweep.ts'
