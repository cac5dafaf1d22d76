/** Three characters that stand for a recipient's name in the record: the last of its FNV-1a hash in base 36. */
export function recipientHash(name: string): string {
  let hash = 0x811c9dc5
  // A file of options may have a number there.
  for (const char of String(name).trim().toLowerCase())
    hash = Math.imul(hash ^ (char.codePointAt(0) ?? 0), 0x01000193)
  return (hash >>> 0).toString(36).padStart(3, '0').slice(-3)
}
