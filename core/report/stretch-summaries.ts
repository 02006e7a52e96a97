import type { StandingHit } from '../engine/fold.ts';
import type { LintedDocument } from '../lint.ts';
import { weighEvidence } from '../score/evidence.ts';
import { addMeasures, noMeasures } from '../score/measures.ts';
import type { Summary } from '../score/summary.ts';

/** The summaries of stretches of one document; those of all its blocks merge to its own. */
export class StretchSummaries {
  readonly #linted: LintedDocument;
  readonly #hits: readonly StandingHit[][];
  /** A document that is switched off as a whole has no measures, and its sections have none. */
  readonly #isMeasured: boolean;

  constructor(linted: LintedDocument) {
    this.#linted = linted;
    const byBlock: StandingHit[][] = linted.analyses.map(() => []);
    for (const hit of linted.hits) byBlock[hit.index]!.push(hit);
    this.#hits = byBlock;
    this.#isMeasured = linted.result.summary.measures.words > 0;
  }

  /** @param end behind the last block. */
  summarize(first: number, end: number): Summary {
    const analyses = this.#linted.analyses.slice(first, end);
    const own = this.#hits.slice(first, end).flat();
    const hits: Record<string, number> = {};
    for (const { rule } of own) hits[rule.id] = (hits[rule.id] ?? 0) + 1;
    return {
      words: analyses.reduce((sum, { words }) => sum + words, 0),
      hits,
      evidence: weighEvidence(own),
      measures: this.#isMeasured
        ? addMeasures(analyses.map(({ score }) => score.measures))
        : noMeasures,
    };
  }
}
