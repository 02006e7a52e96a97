import { severities, type Severity } from '../../core/finding.ts';
import type { Unscored } from '../../core/score/score.ts';
import { countByRule } from '../lint/count-by-rule.ts';
import { isFixable, type FileResult, type Position } from '../lint/file-result.ts';

/** What a scan keeps of every file: figures, and no text. */
export interface ScannedFile {
  readonly absolute: string;
  /** As results name it. */
  readonly path: string;
  readonly words: number;
  readonly score: number | null;
  /** Why there is no score; `null` when there is one, and when there is an `error`. */
  readonly unscored: Unscored | null;
  readonly counts: Readonly<Record<Severity, number>>;
  /** Findings by rule id. */
  readonly rules: Readonly<Record<string, number>>;
  /** Findings with a safe fix. */
  readonly fixable: number;
  /** Why it could not be linted; `null` when it was. */
  readonly error: string | null;
}

/** A finding as a list of problems shows it: without fixes, which are made when a file is opened. */
export interface ScannedFinding {
  readonly ruleId: string;
  readonly severity: Severity;
  readonly message: string;
  readonly start: Position;
  readonly end: Position;
}

/** The most findings kept of one file, the worst first. */
const mostPerFile = 100;

export function toScannedFile(absolute: string, result: FileResult): ScannedFile {
  return {
    ...{ absolute, path: result.path, words: result.words },
    ...{ score: result.score, unscored: result.unscored },
    counts: Object.fromEntries(
      severities.map((severity) => [
        severity,
        result.findings.filter((finding) => finding.severity === severity).length,
      ]),
    ) as Record<Severity, number>,
    rules: countByRule(result.findings),
    fixable: result.findings.filter(isFixable).length,
    error: result.error,
  };
}

/** The worst findings of a file, in the order of their start. */
export function toScannedFindings({ findings }: FileResult): ScannedFinding[] {
  return keepWorst(
    findings.map(({ ruleId, severity, message, start, end }) => ({
      ...{ ruleId, severity, message, start, end },
    })),
    mostPerFile,
  );
}

/** The `most` worst of some findings; among equals the first, and all in the order they came. */
export function keepWorst<Kept extends { readonly severity: Severity }>(
  findings: readonly Kept[],
  most: number,
): Kept[] {
  if (findings.length <= most) return [...findings];
  const rank = (index: number): number => severities.indexOf(findings[index]!.severity);
  const kept = [...findings.keys()]
    .sort((a, b) => rank(a) - rank(b) || a - b)
    .slice(0, most)
    .sort((a, b) => a - b);
  return kept.map((index) => findings[index]!);
}
