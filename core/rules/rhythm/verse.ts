/** Lines of verse are no longer than this, in UTF-16 units; those of wrapped prose often are. */
const LONGEST = 70;

/**
 * Whether a block is set as verse: short lines that all begin with a capital, though not every one
 * before them ends a sentence. In verse the form sets the length, and no habit does.
 */
export function isVerse(text: string): boolean {
  const first = text.indexOf('\n');
  if (first < 0 || text.slice(0, first).trim().length > LONGEST) return false;
  const lines = text.split('\n').map((line) => line.trim());
  if (lines.some((line) => line.length > LONGEST || !/^["“‘'(]?\p{Lu}/u.test(line))) return false;
  return lines.slice(0, -1).some((line) => !/[.!?:]["”’)]?$/u.test(line));
}
