import { severities, type Finding, type Severity } from '../../core/finding.ts';
import type { Block } from '../../core/prose/block.ts';
import { evidenceCluster } from '../../core/rules/structure/evidence-cluster.ts';

/** A finding as the editor shows it, at times quieter than it is. */
export interface Appearance {
  readonly finding: Finding;
  readonly severity: Severity;
  /** The cluster this finding speaks for: it is the worst of it. */
  readonly cluster: Cluster | undefined;
}

/** A block that would be marked all over. */
export interface Cluster {
  readonly block: Block;
  /** All its findings but the worst, in order of their start. */
  readonly others: readonly Finding[];
}

/**
 * A block is a cluster from this many findings on, of this many families (a rule's `family`, as
 * for the trigger `company`). In a third of the development corpus that is 12 % of the blocks by
 * models that have findings (240 of 1,944), and 1 % of those by people (3 of 332).
 */
const fewest = { findings: 5, families: 3 };

/** So many warnings stay warnings in one cluster; an error, which only a user sets, always stays. */
const mostWarnings = 3;

/**
 * How findings appear: in a cluster the worst speaks for all, and the eye sees it first. The
 * findings themselves stay what they are.
 *
 * @param findings in order of their start.
 * @param blocks in order, without overlap.
 * @returns as many, in the same order.
 */
export function appearances(
  findings: readonly Finding[],
  blocks: readonly Block[],
): readonly Appearance[] {
  const all = findings.map(unchanged);
  forEachCrowd(findings, blocks, (block, from, to) => {
    const places: number[] = [];
    for (let place = from; place < to; place++) if (isHabit(findings[place]!)) places.push(place);
    const inside = places.map((place) => findings[place]!);
    if (inside.length < fewest.findings || !isDiverse(inside)) return;
    quieten(block, inside).forEach((appearance, at) => (all[places[at]!] = appearance));
  });
  return all;
}

/** Calls back with each block that holds findings enough, and which of all findings those are. */
function forEachCrowd(
  findings: readonly Finding[],
  blocks: readonly Block[],
  take: (block: Block, from: number, to: number) => void,
): void {
  let index = 0;
  let place = 0;
  while (place < findings.length && index < blocks.length) {
    const { start, end } = blocks[index]!;
    while (place < findings.length && findings[place]!.start < start) place++;
    const from = place;
    while (place < findings.length && findings[place]!.start < end) place++;
    if (place - from >= fewest.findings) take(blocks[index]!, from, place);
    index++;
  }
}

/** A mistake in a directive is no habit of the paragraph around it, nor is their number. */
function isHabit({ category, ruleId }: Finding): boolean {
  return category !== 'directives' && ruleId !== evidenceCluster.id;
}

function isDiverse(findings: readonly Finding[]): boolean {
  return new Set(findings.map(({ family }) => family)).size >= fewest.families;
}

function quieten(block: Block, findings: readonly Finding[]): Appearance[] {
  const worst = findings.reduce((one, other) => (rank(other) < rank(one) ? other : one));
  const warnings = findings.filter(({ severity }) => severity === 'warning');
  const loud = new Set(warnings.slice(0, mostWarnings));
  return findings.map((finding) => {
    if (finding !== worst) return { finding, severity: quieter(finding, loud), cluster: undefined };
    const others = findings.filter((other) => other !== worst);
    return { finding, severity: finding.severity, cluster: { block, others } };
  });
}

function quieter(finding: Finding, loud: ReadonlySet<Finding>): Severity {
  if (finding.severity === 'error') return 'error';
  if (finding.severity === 'warning') return loud.has(finding) ? 'warning' : 'info';
  return 'hint';
}

function unchanged(finding: Finding): Appearance {
  return { finding, severity: finding.severity, cluster: undefined };
}

function rank({ severity }: Finding): number {
  return severities.indexOf(severity);
}
