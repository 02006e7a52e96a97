import type { Settings } from '../config/settings.ts';
import type { Finding } from '../finding.ts';
import type { Block, ProseDocument } from '../prose/block.ts';
import { perProse } from '../rules/per-prose.ts';
import { evidenceCluster } from '../rules/structure/evidence-cluster.ts';
import type { BlockAnalysis } from './candidate.ts';
import { familyName } from './family-name.ts';
import { readsKind } from './make-candidate.ts';
import type { Suppressions } from './suppressions.ts';

/**
 * One finding for each block where findings of several families meet, in the order of the blocks.
 *
 * @param findings what is reported already, in order of start; duplicates count once.
 */
export function clusterFindings(
  document: ProseDocument,
  analyses: readonly BlockAnalysis[],
  findings: readonly Finding[],
  settings: Settings,
  suppressions: Suppressions,
): Finding[] {
  const { severity, options } = settings.rules.get(evidenceCluster.id) ?? {
    severity: evidenceCluster.severity,
    options: {},
  };
  if (severity === 'off') return [];
  const thresholds = evidenceCluster.options.map(
    ({ name, default: usual }) => options[name] ?? usual,
  );
  const [fewest = 0, fewestFamilies = 0, perHundred = 0] = thresholds;
  const found: Finding[] = [];
  let next = 0;
  document.blocks.forEach((block, index) => {
    while (next < findings.length && findings[next]!.start < block.start) next++;
    const first = next;
    while (next < findings.length && findings[next]!.start < block.end) next++;
    const count = next - first;
    if (count < fewest || count * 100 < perHundred * analyses[index]!.words) return;
    const families = new Set(findings.slice(first, next).map(({ family }) => family)).size;
    if (families < fewestFamilies || !readsKind(evidenceCluster, block.kind)) return;
    if (suppressions.covers(evidenceCluster, block.start)) return;
    found.push({ ...toFinding(block, count, families), severity });
  });
  return found;
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
