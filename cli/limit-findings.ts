import type { FileResult, ReportedFinding } from '../workspace/lint/file-result.ts';
import { severities } from '../core/finding.ts';

/** Only what an editor would stop for: findings that are at least a warning. */
export function keepWarnings(result: FileResult): FileResult {
  const findings = result.findings.filter(
    ({ severity }) => severity === 'error' || severity === 'warning',
  );
  return { ...result, findings };
}

/**
 * Keeps the worst findings of a run, the earlier of two that are as bad, and leaves them in order.
 *
 * @returns `leftOut`: how many are gone.
 */
export function keepWorst(
  results: readonly FileResult[],
  limit: number,
): { results: FileResult[]; leftOut: number } {
  const all = results.flatMap(({ findings }) => findings);
  // Sorting is stable: what is as bad stays in the order of paths and places.
  const worst = [...all].sort((a, b) => rank(a) - rank(b));
  const kept = new Set(worst.slice(0, limit));
  return {
    results: results.map((result) => ({
      ...result,
      findings: result.findings.filter((finding) => kept.has(finding)),
    })),
    leftOut: all.length - kept.size,
  };
}

function rank({ severity }: ReportedFinding): number {
  return severities.indexOf(severity);
}
