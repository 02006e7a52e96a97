export interface TextSize {
  readonly words: number;
  readonly characters: number;
}

/** “  name   1.234 s   0.123 M words/s   1.2 MB/s   123 MB”. */
export function speedRow(
  name: string,
  seconds: number,
  { words, characters }: TextSize,
  peak?: number,
): string {
  const cells = [
    `  ${name.padEnd(30)}`,
    `${seconds.toFixed(2)} s`.padStart(9),
    `${(words / seconds / 1e6).toFixed(3)} M words/s`.padStart(18),
    `${(characters / seconds / 1e6).toFixed(1)} MB/s`.padStart(12),
  ];
  if (peak !== undefined) cells.push(`${Math.round(peak)} MB`.padStart(8));
  return cells.join('');
}
