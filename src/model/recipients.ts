const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'

/** Three characters that stand for a recipient's name in the record: 18 bits of FNV-1a. */
export function recipientHash(name: string): string {
  let hash = 0x811c9dc5
  for (const char of name.trim().toLowerCase())
    hash = Math.imul(hash ^ (char.codePointAt(0) ?? 0), 0x01000193)
  return [26, 20, 14].map(shift => alphabet[(hash >>> shift) & 63]).join('')
}
