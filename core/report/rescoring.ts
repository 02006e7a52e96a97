import type { LintedDocument } from '../lint.ts';
import { weighEvidence } from '../score/evidence.ts';
import { measureFeature, measures } from '../score/features.ts';
import { scoreParts, sumOf } from '../score/score.ts';
import { weights } from '../score/weights.ts';
import { findingsOfHits } from './findings-of-hits.ts';

/** What the score of a document would be if some of it were otherwise. */
export class Rescoring {
  readonly #linted: LintedDocument;
  readonly #findings: readonly number[];

  constructor(linted: LintedDocument) {
    this.#linted = linted;
    this.#findings = findingsOfHits(linted);
  }

  /**
   * The score as it would be, neither rounded nor held to 100. All else stays as it is, the number
   * of words too.
   *
   * @param gone indices of the findings whose hits are taken out.
   * @param moved names of the measures that are set to what people's texts have on average, unless
   *   they are better already.
   */
  without(gone: ReadonlySet<number>, moved: readonly string[]): number {
    const { hits, result } = this.#linted;
    const rest = hits.filter((_, index) => !gone.has(this.#findings[index]!));
    const summary = { ...result.summary, evidence: weighEvidence(rest) };
    const sum = sumOf(scoreParts(summary, weights)) - this.#excess(moved);
    return (100 * sum) / weights.full;
  }

  /** What measures add to the score's sum beyond what is usual. */
  #excess(names: readonly string[]): number {
    const sums = this.#linted.result.summary.measures;
    return names.reduce((excess, name) => {
      const measure = measures[name];
      const range = weights.measures[name];
      if (measure === undefined || range === undefined) return excess;
      const beyond = measureFeature(measure, sums, range) - range.usual;
      return excess + range.weight * Math.max(0, beyond);
    }, 0);
  }
}

/** As a report shows it. */
export function shownScore(exact: number): number {
  return Math.round(Math.min(100, exact));
}
