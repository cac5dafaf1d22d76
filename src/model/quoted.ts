/** A text as part of a regular expression that means just that text. A star is left for globs. */
export function quoted(text: string): string {
  return text.replace(/[\\^$.+?()[\]{}|]/g, '\\$&')
}
