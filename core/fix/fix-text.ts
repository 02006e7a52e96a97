import type { Edit, Finding } from '../finding.ts';
import { applyEdits } from './apply-edits.ts';
import { createDocumentLinter, type LintOptions } from '../lint.ts';

/** How often a text is linted anew after its safe fixes: a fix may lay bare another one. */
const mostRounds = 10;

/** The edits of all safe fixes that do not touch each other, in order. */
export function safeEdits(findings: readonly Finding[]): Edit[] {
  return chooseSafeFixes(findings).flat();
}

/** The text with all safe fixes made, again and again until none is left. */
export function fixText(text: string, options: LintOptions): { text: string; applied: number } {
  const linter = createDocumentLinter(options);
  let fixed = text;
  let applied = 0;
  for (let round = 0; round < mostRounds; round += 1) {
    const chosen = chooseSafeFixes(linter.lint(fixed).findings);
    if (chosen.length === 0) break;
    fixed = applyEdits(fixed, chosen.flat());
    applied += chosen.length;
  }
  return { text: fixed, applied };
}

/** Fixes in order of place; one that touches an earlier one waits for the next round. */
function chooseSafeFixes(findings: readonly Finding[]): (readonly Edit[])[] {
  const candidates = findings
    .flatMap(({ fixes }) => fixes.filter(({ safe }) => safe).slice(0, 1))
    .map(({ edits }) => edits)
    .filter((edits) => edits.length > 0)
    .sort((a, b) => a[0]!.start - b[0]!.start);
  const chosen: (readonly Edit[])[] = [];
  let reached = -1;
  for (const edits of candidates) {
    if (edits[0]!.start <= reached) continue;
    chosen.push(edits);
    reached = edits.at(-1)!.end;
  }
  return chosen;
}
