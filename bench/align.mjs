/** Lines of cells as columns: the first to the left, the others to the right. A line of one cell is a heading. */
export function align(/** @type {string[][]} */ lines) {
  const rows = lines.filter(line => line.length > 1)
  const widths = (rows[0] ?? []).map((_, at) => Math.max(...rows.map(line => line[at]?.length ?? 0)))
  return lines
    .map(line =>
      line
        .map((cell, at) => (at ? cell.padStart(widths[at] ?? 0) : cell.padEnd(widths[0] ?? 0)))
        .join('  ')
        .trimEnd(),
    )
    .join('\n')
}
