import { lintText, type Category, type Severity, type Summary } from '../../core/index.ts';
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
  readonly summary: Summary;
  readonly score: number | null;
  readonly categories: Readonly<Record<Category, number>>;
}

interface ReadFinding {
  readonly ruleId: string;
  readonly severity: Severity;
  /** The words found. For the terminal only: corpus text is never written to a file. */
  readonly actual: string;
}

/** Lints one text at default settings. */
export function readText({ id, label, model, genre, format, source, text }: CorpusText): Reading {
  const { words, findings, summary, score, categories } = lintText(text, { format });
  return {
    ...{ id, label, model, genre, format, words, summary, score, categories },
    source: source.split(/[:#]/u)[0]!,
    findings: findings.map(({ ruleId, severity, actual }) => ({ ruleId, severity, actual })),
  };
}
