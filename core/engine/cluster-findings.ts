import type { Settings } from '../config/settings.ts';
import type { Finding, Severity } from '../finding.ts';
import type { Block } from '../prose/block.ts';
import { perProse } from '../rules/per-prose.ts';
import { evidenceCluster } from '../rules/structure/evidence-cluster.ts';
import type { BlockClaim } from './block-hits.ts';
import { familyName } from './family-name.ts';
import { kindsOf } from './make-candidate.ts';
import type { Suppressions } from './suppressions.ts';

/** Says of a block that findings of several families meet in it. */
export class ClusterFinder {
  readonly #severity: Severity | 'off';
  readonly #fewest: number;
  readonly #fewestFamilies: number;
  readonly #perHundred: number;

  constructor(settings: Settings) {
    const { severity, options } = settings.rules.get(evidenceCluster.id) ?? {
      severity: evidenceCluster.severity,
      options: {},
    };
    const thresholds = evidenceCluster.options.map(
      ({ name, default: usual }) => options[name] ?? usual,
    );
    const [fewest = 0, fewestFamilies = 0, perHundred = 0] = thresholds;
    this.#severity = severity;
    this.#fewest = fewest;
    this.#fewestFamilies = fewestFamilies;
    this.#perHundred = perHundred;
  }

  /**
   * @param claims the findings in the block, in order of start; duplicates count once.
   * @param words of its prose.
   */
  find(
    block: Block,
    words: number,
    claims: readonly BlockClaim[],
    suppressions: Suppressions,
  ): Finding | undefined {
    if (this.#severity === 'off' || claims.length < this.#fewest) return undefined;
    const inside = claims.filter(({ start }) => start < block.source.length);
    const count = inside.length;
    if (count < this.#fewest || count * 100 < this.#perHundred * words) return undefined;
    const families = new Set(inside.map(({ candidate }) => familyName(candidate.rule))).size;
    if (families < this.#fewestFamilies || !kindsOf(evidenceCluster).includes(block.kind))
      return undefined;
    if (suppressions.covers(evidenceCluster, block.start)) return undefined;
    return { ...toFinding(block, count, families), severity: this.#severity };
  }
}

const inOneLine = perProse(({ text }) => text.replace(/\s+/gu, ' '));

function toFinding({ prose, start }: Block, count: number, families: number) {
  return {
    ruleId: evidenceCluster.id,
    category: evidenceCluster.category,
    family: familyName(evidenceCluster),
    message: evidenceCluster.message
      .replace('{count}', String(count))
      .replace('{families}', String(families)),
    actual: inOneLine(prose),
    start: start + prose.sourceStart(0),
    end: start + prose.sourceEnd(prose.text.length),
    fixes: [],
  };
}
