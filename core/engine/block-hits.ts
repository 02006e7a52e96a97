import type { Category, Fix, Severity } from '../finding.ts';
import type { Rule } from '../rules/rule.ts';
import { countHits, type CountingHit } from '../score/evidence.ts';
import { sentenceNumber } from '../score/read-block.ts';
import type { BlockAnalysis, Candidate } from './candidate.ts';
import { withoutDuplicates, type Claim } from './duplicates.ts';
import { familyName } from './family-name.ts';
import type { HitCount, Verdict, Verdicts } from './verdicts.ts';

interface RuleCount extends HitCount {
  readonly rule: Rule;
}

/**
 * The candidates of one block that stand where they must and are not silenced, with all that
 * depends on nothing but them: an edit elsewhere leaves it as it is.
 */
export class BlockHits {
  readonly analysis: BlockAnalysis;
  readonly standing: readonly Candidate[];
  readonly counts: readonly RuleCount[];
  /** What the block adds to the evidence. */
  readonly counting: readonly CountingHit[];
  /** Whether some candidate counts in one place of the document alone. */
  readonly hasPlaces: boolean;
  /** Whether hits of several families meet here. */
  readonly #isCompany: boolean;
  #verdicts: Verdicts | undefined;
  #claims: readonly BlockClaim[] = [];

  constructor(analysis: BlockAnalysis, standing: readonly Candidate[]) {
    this.analysis = analysis;
    this.standing = standing;
    this.hasPlaces = analysis.candidates.some(({ place }) => place !== 'anywhere');
    this.#isCompany = new Set(standing.map(({ rule }) => familyName(rule))).size > 1;
    this.counts = this.#count();
    this.counting = countHits(
      standing.map(({ rule, start }) => ({
        rule,
        sentence: sentenceNumber(analysis.score, start),
      })),
    );
  }

  /** The same block with these candidates standing; itself when it is these. */
  with(standing: readonly Candidate[]): BlockHits {
    const isSame =
      standing === this.standing ||
      (standing.length === this.standing.length &&
        standing.every((candidate, at) => candidate === this.standing[at]));
    return isSame ? this : new BlockHits(this.analysis, standing);
  }

  /** What of them the document's verdicts make findings, in order of start, without duplicates. */
  claims(verdicts: Verdicts): readonly BlockClaim[] {
    if (verdicts !== this.#verdicts) {
      this.#claims = this.#claim(verdicts);
      this.#verdicts = verdicts;
    }
    return this.#claims;
  }

  #count(): readonly RuleCount[] {
    const counts: RuleCount[] = [];
    for (const { rule } of this.standing) {
      let count = counts.find((one) => one.rule === rule);
      if (count === undefined) counts.push((count = { rule, hits: 0, counted: 0 }));
      count.hits++;
      if (this.#counts(rule)) count.counted++;
    }
    return counts;
  }

  #counts({ trigger }: Rule): boolean {
    return trigger.kind !== 'company' || this.#isCompany;
  }

  #claim(verdicts: Verdicts): readonly BlockClaim[] {
    const claims: BlockClaim[] = [];
    for (const candidate of this.standing) {
      const { severity, rank } = verdicts.get(candidate.rule)!;
      if (severity === undefined || !this.#counts(candidate.rule)) continue;
      claims.push(new BlockClaim(candidate, severity, rank));
    }
    return claims.length < 2 ? claims : withoutDuplicates(claims.sort(byPlace));
  }
}

/** A candidate that is a finding, unless another says the same. Offsets are those of the block. */
export class BlockClaim implements Claim {
  readonly candidate: Candidate;
  readonly severity: Severity;
  readonly rank: Verdict['rank'];
  readonly start: number;
  readonly end: number;

  constructor(candidate: Candidate, severity: Severity, rank: number) {
    this.candidate = candidate;
    this.severity = severity;
    this.rank = rank;
    this.start = candidate.start;
    this.end = candidate.end;
  }

  get category(): Category {
    return this.candidate.rule.category;
  }

  get fixes(): readonly Fix[] {
    return this.candidate.fixes();
  }
}

function byPlace(a: BlockClaim, b: BlockClaim): number {
  return a.start - b.start || b.end - a.end || a.rank - b.rank;
}
