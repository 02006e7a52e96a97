import type { Category, Edit, Finding, Fix, Severity } from '../finding.ts';
import { leavesNothing } from '../fix/build-fixes.ts';
import type { Block } from '../prose/block.ts';
import type { Candidate } from './candidate.ts';
import { familyName } from './family-name.ts';

/**
 * A candidate of a block as a finding of the document.
 *
 * A class, since a long document makes thousands of them at each keystroke: a literal with a getter
 * takes ten times as long to make.
 */
export class LocatedFinding implements Finding {
  readonly ruleId: string;
  readonly category: Category;
  readonly family: string;
  readonly severity: Severity;
  readonly actual: string;
  readonly start: number;
  readonly end: number;
  readonly #candidate: Candidate;
  readonly #block: Block;
  readonly #text: string;
  #fixes: readonly Fix[] | undefined;

  /** @param text of the document. */
  constructor(candidate: Candidate, severity: Severity, block: Block, text: string) {
    const { rule } = candidate;
    this.ruleId = rule.id;
    this.category = rule.category;
    this.family = familyName(rule);
    this.severity = severity;
    this.actual = candidate.actual;
    this.start = block.start + candidate.start;
    this.end = block.start + candidate.end;
    this.#candidate = candidate;
    this.#block = block;
    this.#text = text;
  }

  get message(): string {
    return this.#candidate.message;
  }

  /** Few of them are ever asked for in an editor, and nearly all of the work is theirs. */
  get fixes(): readonly Fix[] {
    this.#fixes ??= this.#candidate.fixes().map((fix) => moveFix(fix, this.#block, this.#text));
    return this.#fixes;
  }

  toJSON(): Finding {
    return toPlainFinding(this);
  }
}

/** A finding as plain data: all its parts are its own. */
export function toPlainFinding(finding: Finding): Finding {
  const { ruleId, category, family, severity, message, actual, start, end, fixes } = finding;
  return { ruleId, category, family, severity, message, actual, start, end, fixes };
}

function moveFix(fix: Fix, block: Block, text: string): Fix {
  if (leavesNothing(block, fix.edits)) {
    return { ...fix, edits: [removeLines(block, text)] };
  }
  const edits = fix.edits.map((edit) => ({
    start: edit.start + block.start,
    end: edit.end + block.start,
    text: edit.text,
  }));
  return { ...fix, edits };
}

/** A paragraph that goes takes the blank lines behind it along. */
function removeLines(block: Block, text: string): Edit {
  const blank = /^(?:[ \t]*(?:\r\n|\n|\r))+/u.exec(text.slice(block.end));
  return { start: block.start, end: block.end + (blank?.[0].length ?? 0), text: '' };
}
