#!/usr/bin/env node
import { answer } from './command.ts'

const { text, isDone } = answer(process.argv.slice(2))
if (isDone) console.log(text)
else console.error(text)
process.exitCode = isDone ? 0 : 1
