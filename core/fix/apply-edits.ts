import type { Edit } from '../finding.ts';

/**
 * The text with all edits made.
 *
 * @param edits sorted by start, without overlap.
 */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  let result = '';
  let offset = 0;
  for (const edit of edits) {
    result += text.slice(offset, edit.start) + edit.text;
    offset = edit.end;
  }
  return result + text.slice(offset);
}
