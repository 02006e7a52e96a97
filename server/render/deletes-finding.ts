import type { Edit, Finding, Span } from '../../core/finding.ts';

/**
 * Whether a safe fix takes out all of the finding and puts no other words in: the editor may fade
 * what it marks. “in order to” is no such finding, because its “to” stays.
 */
export function deletesFinding(finding: Finding, text: string): boolean {
  return finding.fixes.some(({ safe, edits }) => {
    if (!safe) return false;
    const deleted = edits.map((edit) => deletedSpan(edit, text));
    return deleted.every((span) => span !== undefined) && covers(deleted, finding);
  });
}

/** What an edit takes out; `undefined` when it puts something new in. */
function deletedSpan(edit: Edit, text: string): Span | undefined {
  const before = text.slice(edit.start, edit.end).toLowerCase();
  // What follows a deletion may be put back with another capital: “Note that t” becomes “T”.
  if (!before.endsWith(edit.text.toLowerCase())) return undefined;
  return { start: edit.start, end: edit.end - edit.text.length };
}

/** @param spans sorted, without overlap. */
function covers(spans: readonly Span[], { start, end }: Span): boolean {
  let covered = start;
  for (const span of spans) if (span.start <= covered) covered = Math.max(covered, span.end);
  return covered >= end;
}
