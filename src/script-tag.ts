import { guard } from './guard/index.ts'
import { startTag } from './tag.ts'

startTag(guard())
