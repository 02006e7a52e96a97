import type { Severity } from '../core/finding.ts';
import type { FileResult } from '../workspace/lint/file-result.ts';
import { severities } from '../core/finding.ts';

/** What `--fail-on` takes: the least severity that fails a run. */
export const failLevels = [...severities, 'never'] as const;
export type FailLevel = (typeof failLevels)[number];

/** Nothing at or above `--fail-on`; findings; a mistake in the call, the config or an input. */
export const exitCodes = { clean: 0, findings: 1, error: 2 } as const;

/** The exit code that one file alone would give. */
export function exitCodeOf(result: FileResult, failOn: FailLevel): number {
  if (result.error !== null) return exitCodes.error;
  const fails = result.findings.some(({ severity }) => isAtLeast(severity, failOn));
  return fails ? exitCodes.findings : exitCodes.clean;
}

function isAtLeast(severity: Severity, level: FailLevel): boolean {
  return level !== 'never' && severities.indexOf(severity) <= severities.indexOf(level);
}
