import { readKey, writeKey } from '../browser/web-storage.ts'
import type { HistoryEntry } from '../model/contract.ts'
import { type ConsentRecord, decodeRecord, encodeRecord, receiptMark } from '../model/record.ts'

const most = 20
const keyOf = (name: string) => `${name}_history`

/** This visitor's earlier answers on this origin, newest first. What cannot be read is left out. */
export function history(name: string): HistoryEntry[] {
  return texts(name).flatMap(text => {
    const record = decodeRecord(text)
    if (!record) return []
    const { at, act, choices, regime, policy, gpc } = record
    const receipt = receiptId(record) ?? null
    return { decidedAt: new Date(at * 1e3).toISOString(), act, choices, regime, policy, gpc, receipt }
  })
}

/** Adds an answer; the oldest beyond 20 are dropped. Without storage there is no history. */
export function remember(name: string, record: ConsentRecord): void {
  writeKey(keyOf(name), [encodeRecord(record), ...texts(name)].slice(0, most).join(' '))
}

/** Whether a record is in the history, with its receipt or without. */
export function isRemembered(name: string, record: ConsentRecord): boolean {
  const text = encodeRecord(record)
  return texts(name).some(one => one.split(`.${receiptMark}`)[0] === text)
}

/** The id of the receipt that proves a record. */
export function receiptId(record: ConsentRecord | undefined): string | undefined {
  return record?.rest.find(field => field[0] === receiptMark)?.slice(1)
}

function texts(name: string): string[] {
  return readKey(keyOf(name))?.split(' ') ?? []
}
