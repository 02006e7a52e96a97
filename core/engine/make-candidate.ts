import { buildFixes } from '../fix/build-fixes.ts';
import type { Fix, Span } from '../finding.ts';
import type { Block, BlockKind } from '../prose/block.ts';
import type { FixPlan, Place, Report, Rule } from '../rules/rule.ts';
import type { BlockReader } from './block-reader.ts';
import type { Candidate } from './candidate.ts';

/** What a rule reads when it does not say. */
const defaultKinds: readonly BlockKind[] = ['paragraph', 'list-item', 'table-cell', 'footnote'];

/** What a rule found; the span in prose offsets. */
export interface Hit {
  readonly rule: Rule;
  readonly span: Span;
  readonly message: string | undefined;
  /** Made when first asked for: most hits never become findings. */
  readonly plans: Report['fixes'];
  readonly place: Place | undefined;
}

/** The kinds of block that a rule reads. */
export function kindsOf({ blocks }: Rule): readonly BlockKind[] {
  return blocks ?? defaultKinds;
}

/** A hit with its place in the source; its message and its fixes are made when they are asked for. */
export function makeCandidate(hit: Hit, reader: BlockReader): Candidate {
  const { rule, span, message, plans, place } = hit;
  const { block, text } = reader;
  const actual = text.slice(span.start, span.end).replace(/\s+/gu, ' ');
  let planned: readonly FixPlan[] | undefined;
  const plansOnce = (): readonly FixPlan[] =>
    (planned ??= typeof plans === 'function' ? plans() : (plans ?? []));
  let filled: string | undefined;
  let fixes: readonly Fix[] | undefined;
  return {
    rule,
    start: block.prose.sourceStart(span.start),
    end: block.prose.sourceEnd(span.end),
    actual,
    get message() {
      filled ??= fillMessage(message ?? rule.message, actual, plansOnce);
      return filled;
    },
    place: place ?? 'anywhere',
    fixes() {
      fixes ??= buildFixes(block, plansOnce(), reader);
      return fixes;
    },
  };
}

/** A rule that throws is named by one finding; the others run on. */
export function makeCrash(rule: Rule, error: unknown, block: Block): Candidate {
  const reason = error instanceof Error ? error.message : String(error);
  const message = `The rule ${rule.id} failed here (${reason}). Please report it.`;
  return {
    rule,
    start: 0,
    end: block.source.length,
    actual: '',
    message,
    place: 'anywhere',
    fixes: () => [],
  };
}

function fillMessage(message: string, actual: string, plans: () => readonly FixPlan[]): string {
  return message
    .replace('{actual}', () => actual)
    .replace('{fix}', () => plans()[0]?.changes[0]?.text ?? '');
}
