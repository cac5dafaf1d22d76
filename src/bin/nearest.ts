/** The name that takes the fewest changed letters to become another, or `undefined` where none is near. */
export function nearest(wrong: string, names: readonly string[]): string | undefined {
  const [best] = names
    .map(name => ({ name, changes: changesBetween(wrong.toLowerCase(), name) }))
    .sort((a, b) => a.changes - b.changes)
  return best && best.changes <= best.name.length / 2 ? best.name : undefined
}

/** How many letters must be put in, left out or replaced to make one word of another (Levenshtein's distance). */
function changesBetween(from: string, to: string): number {
  let row = Array.from({ length: to.length + 1 }, (_, column) => column)
  for (const [above, letter] of [...from].entries()) {
    const next = [above + 1]
    for (const [column, other] of [...to].entries())
      next.push(
        Math.min(
          (row[column] ?? 0) + Number(letter !== other),
          (row[column + 1] ?? 0) + 1,
          (next[column] ?? 0) + 1,
        ),
      )
    row = next
  }
  return row[to.length] ?? 0
}
