import type { Fix, Span } from '../finding.ts';
import type { Place, Rule } from '../rules/rule.ts';
import type { BlockFacts } from '../score/read-block.ts';

/**
 * A hit before the document has been seen whole: whether it becomes a finding depends on its place,
 * on directives and on the rule's trigger. Offsets are source offsets relative to the block.
 */
export interface Candidate extends Span {
  readonly rule: Rule;
  /** Put together when asked for. */
  readonly message: string;
  /** The words found, white space folded. */
  readonly actual: string;
  readonly place: Place;
  /** Built when first asked for; edits are relative to the block. */
  fixes(): readonly Fix[];
}

/** All that one block tells; it depends on the block's kind and source alone. */
export interface BlockAnalysis {
  /** Words of prose. */
  readonly words: number;
  readonly candidates: readonly Candidate[];
  /** What it contributes to rules about the document, by their number (document-rules.ts). */
  readonly facts: readonly unknown[];
  /** What the block contributes to the score. */
  readonly score: BlockFacts;
}
