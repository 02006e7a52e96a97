/** A Markdown table, its columns as wide as their longest cell: reads well in a terminal too. */
export function table(
  head: readonly string[],
  rows: readonly (readonly (string | number | null)[])[],
): string {
  const cells = [head, ...rows.map((row) => row.map(show))];
  const widths = head.map((_, column) => Math.max(3, ...cells.map((row) => row[column]!.length)));
  const isNumber = head.map((_, column) => rows.every((row) => typeof row[column] !== 'string'));
  const line = (row: readonly string[]): string => {
    const padded = row.map((cell, column) =>
      isNumber[column] ? cell.padStart(widths[column]!) : cell.padEnd(widths[column]!),
    );
    return `| ${padded.join(' | ')} |`;
  };
  const rule = widths.map((width, column) =>
    isNumber[column] ? `${'-'.repeat(width - 1)}:` : '-'.repeat(width),
  );
  return [line(cells[0]!), line(rule), ...cells.slice(1).map(line)].join('\n');
}

function show(cell: string | number | null): string {
  if (cell === null || Number.isNaN(cell)) return '';
  return typeof cell === 'number' ? String(cell) : cell;
}
