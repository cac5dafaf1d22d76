import { startTag } from './tag.ts'

startTag()
