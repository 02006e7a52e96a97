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
  return new LazyCandidate(hit, reader);
}

/** A class, since a literal with a getter takes ten times as long to make. */
class LazyCandidate implements Candidate {
  readonly rule: Rule;
  readonly start: number;
  readonly end: number;
  readonly actual: string;
  readonly place: Place;
  readonly #hit: Hit;
  readonly #reader: BlockReader;
  #message: string | undefined;
  #plans: readonly FixPlan[] | undefined;
  #fixes: readonly Fix[] | undefined;

  constructor(hit: Hit, reader: BlockReader) {
    const { span } = hit;
    const { prose } = reader.block;
    this.rule = hit.rule;
    this.start = prose.sourceStart(span.start);
    this.end = prose.sourceEnd(span.end);
    this.actual = reader.text.slice(span.start, span.end).replace(/\s+/gu, ' ');
    this.place = hit.place ?? 'anywhere';
    this.#hit = hit;
    this.#reader = reader;
  }

  get message(): string {
    this.#message ??= (this.#hit.message ?? this.rule.message)
      .replace('{actual}', () => this.actual)
      .replace('{fix}', () => this.#planned()[0]?.changes[0]?.text ?? '');
    return this.#message;
  }

  fixes(): readonly Fix[] {
    this.#fixes ??= buildFixes(this.#reader.block, this.#planned(), this.#reader);
    return this.#fixes;
  }

  #planned(): readonly FixPlan[] {
    const { plans } = this.#hit;
    this.#plans ??= typeof plans === 'function' ? plans() : (plans ?? []);
    return this.#plans;
  }
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
