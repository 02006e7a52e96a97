import type { Category } from '../finding.ts';
import { categories } from '../finding.ts';
import type { LintedDocument } from '../lint.ts';
import { findRule } from '../rules/registry.ts';
import { countsInScore } from '../score/evidence.ts';
import { measures } from '../score/features.ts';
import { adviceText, measureWords } from './advice-words.ts';
import type { Advice, Report } from './report.ts';
import { Rescoring, shownScore } from './rescoring.ts';

/** More would be a list of chores. */
const mostAdvice = 5;

/** A thing to do. */
interface Option {
  readonly text: string;
  readonly category: Category;
  readonly rules: readonly string[];
  /** Those that go. */
  readonly findings: readonly number[];
  /** By name, those that come down to what is usual. */
  readonly measures: readonly string[];
}

/**
 * What would lower the score most: for each category with findings, and each measure, the score of
 * the same text without it is worked out.
 */
export function advise(linted: LintedDocument): Pick<Report, 'advice' | 'afterAdvice'> {
  const from = linted.result.score;
  if (from === null) return { advice: [], afterAdvice: null };
  const rescoring = new Rescoring(linted);
  const now = rescoring.without(new Set(), []);
  const options = [...findingOptions(linted), ...measureOptions()]
    .map((option) => ({
      ...option,
      to: rescoring.without(new Set(option.findings), option.measures),
    }))
    // A point at least, also beyond 100.
    .filter(({ to }) => Math.round(to) < Math.round(now))
    .sort((a, b) => a.to - b.to)
    .slice(0, mostAdvice);
  if (options.length === 0) return { advice: [], afterAdvice: null };
  const gone = new Set(options.flatMap(({ findings }) => findings));
  const moved = options.flatMap((option) => option.measures);
  return {
    advice: options.map(({ text, category, rules, findings, to }): Advice => ({
      ...{ text, category, rules, findings, from },
      to: shownScore(to),
    })),
    afterAdvice: shownScore(rescoring.without(gone, moved)),
  };
}

function findingOptions({ result }: LintedDocument): Option[] {
  return categories.flatMap((category) => {
    const findings = [...result.findings.keys()].filter((index) => {
      const finding = result.findings[index]!;
      return finding.category === category && isLocal(finding.ruleId);
    });
    if (findings.length === 0) return [];
    const rules = [...new Set(findings.map((index) => result.findings[index]!.ruleId))];
    const text = adviceText(category, rules, findings.length);
    return [{ text, category, rules, findings, measures: [] }];
  });
}

/** Whether a finding is of one place in the text, and not a judgement of the whole. */
function isLocal(ruleId: string): boolean {
  const rule = findRule(ruleId);
  return rule !== undefined && countsInScore(rule);
}

function measureOptions(): Option[] {
  return measureWords.flatMap(({ measures: names, text }) => {
    const category = measures[names[0]!]?.category;
    if (category === undefined) return [];
    return [{ text, category, rules: [], findings: [], measures: names }];
  });
}
