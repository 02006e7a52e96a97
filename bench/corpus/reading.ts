import {
  defaultSettings,
  findRule,
  lintText,
  severities,
  type Category,
  type Finding,
  type Severity,
  type Summary,
} from '../../core/index.ts';
import { registerOf } from './profiles/registers.ts';
import type { CorpusText } from './read-corpus.ts';

/** What midlint found in one text of a corpus. Plain data, so that workers can send it. */
export interface Reading {
  readonly id: string;
  readonly label: CorpusText['label'];
  readonly model: string;
  readonly genre: string;
  readonly format: CorpusText['format'];
  /** The collection it comes from: `source` up to its path. */
  readonly source: string;
  readonly words: number;
  readonly findings: readonly ReadFinding[];
  /** In the genre's own register, of the rules that are on in no other. */
  readonly registerFindings: readonly ReadFinding[];
  readonly summary: Summary;
  readonly score: number | null;
  readonly categories: Readonly<Record<Category, number>>;
  /** Findings under the profile of its own register; `null` where there is no such profile. */
  readonly inRegister: Readonly<Record<Severity, number>> | null;
}

interface ReadFinding {
  readonly ruleId: string;
  readonly severity: Severity;
  /** The words found. For the terminal only: corpus text is never written to a file. */
  readonly actual: string;
}

/** Lints one text at default settings, and under the profile of its register. */
export function readText(corpusText: CorpusText): Reading {
  const { id, label, model, genre, format, source, text } = corpusText;
  const { words, findings, summary, score, categories } = lintText(text, { format });
  const inRegister = lintInRegister(corpusText);
  return {
    ...{ id, label, model, genre, format, words, summary, score, categories },
    source: source.split(/[:#]/u)[0]!,
    findings: findings.map(toReadFinding),
    registerFindings: (inRegister ?? [])
      .filter(({ ruleId }) => findRule(ruleId)?.onlyIn)
      .map(toReadFinding),
    inRegister: inRegister && countBySeverity(inRegister),
  };
}

function lintInRegister({ genre, format, text }: CorpusText): readonly Finding[] | null {
  const profile = registerOf(genre);
  if (profile === undefined) return null;
  return lintText(text, { format, settings: defaultSettings(profile) }).findings;
}

function countBySeverity(findings: readonly Finding[]): Record<Severity, number> {
  return Object.fromEntries(
    severities.map((severity) => [
      severity,
      findings.filter((finding) => finding.severity === severity).length,
    ]),
  ) as Record<Severity, number>;
}

function toReadFinding({ ruleId, severity, actual }: Finding): ReadFinding {
  return { ruleId, severity, actual };
}
