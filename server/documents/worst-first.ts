import { severities, type Finding } from '../../core/finding.ts';

/** At most `limit` findings in order of their start; of too many, the gravest are kept. */
export function worstFirst(findings: readonly Finding[], limit: number): readonly Finding[] {
  if (findings.length <= limit) return findings;
  return findings
    .toSorted((a, b) => rank(a) - rank(b) || a.start - b.start)
    .slice(0, limit)
    .sort((a, b) => a.start - b.start || a.end - b.end);
}

function rank({ severity }: Finding): number {
  return severities.indexOf(severity);
}
