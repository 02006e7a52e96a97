import { severities, type Finding, type Severity } from '../core/finding.ts';
import type { Outcome } from './linter.ts';
import type { StatusParams } from './protocol/status.ts';
import { configStatus } from './settings/config-problems.ts';

/** Sends the status of documents, each once until it changes. */
export class StatusReporter {
  readonly #send: (status: StatusParams) => void;
  readonly #sent = new Map<string, string>();

  constructor(send: (status: StatusParams) => void) {
    this.#send = send;
  }

  report(outcome: Outcome): void {
    const status = toStatus(outcome);
    const content = JSON.stringify(status);
    if (this.#sent.get(status.uri) === content) return;
    this.#sent.set(status.uri, content);
    this.#send(status);
  }

  forget(uri: string): void {
    this.#sent.delete(uri);
  }
}

function toStatus({ document, state, run, settings }: Outcome): StatusParams {
  const findings = run?.result.findings ?? [];
  return {
    uri: document.uri,
    version: document.version,
    state,
    counts: countBySeverity(findings),
    fixable: findings.filter(({ fixes }) => fixes.some(({ safe }) => safe)).length,
    hidden: findings.length - (run?.shown.length ?? 0),
    words: run?.result.words ?? 0,
    score: run?.result.score ?? null,
    configProblem: configStatus(settings.loaded),
  };
}

function countBySeverity(findings: readonly Finding[]): Record<Severity, number> {
  const counts = Object.fromEntries(severities.map((severity) => [severity, 0])) as Record<
    Severity,
    number
  >;
  for (const { severity } of findings) counts[severity] += 1;
  return counts;
}
