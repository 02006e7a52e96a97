import type { Settings } from '../config/settings.ts';
import { toPlainFinding } from '../engine/located-finding.ts';
import { categories } from '../finding.ts';
import { createBlockLinter, type LintedDocument } from '../lint.ts';
import type { Format } from '../prose/block.ts';
import { createProseParser } from '../prose/create-parser.ts';
import { createLineIndex } from '../prose/line-index.ts';
import type { Profile } from '../rules/rule.ts';
import { advise } from './advise.ts';
import { describeFigures } from './figures.ts';
import { groupFindings } from './groups.ts';
import type { CategoryShare, Report } from './report.ts';
import { readSections } from './sections.ts';

export interface ReportContext {
  /** What the reader calls the document: a path or a title. */
  readonly name: string;
  /** The register whose ranges the figures stand beside. */
  readonly profile: Profile;
}

/** The report on one text. Never throws, whatever the text. */
export function createReport(
  text: string,
  { name, format, settings }: { name: string; format: Format; settings: Settings },
): Report {
  const linted = createBlockLinter(settings).read(createProseParser(format).parse(text));
  return reportOn(linted, { name, profile: settings.profile });
}

/** The report on a text that has been linted (`BlockLinter.read`): nothing is linted again. */
export function reportOn(linted: LintedDocument, { name, profile }: ReportContext): Report {
  const { document, result } = linted;
  const lines = createLineIndex(document.text);
  return {
    name,
    profile,
    words: result.words,
    score: result.score,
    unscored: result.unscored,
    shares: readShares(linted),
    ...advise(linted),
    sections: readSections(linted, lines),
    findings: result.findings.map((finding) => ({
      ...toPlainFinding(finding),
      ...lines.positionAt(finding.start),
    })),
    groups: groupFindings(result.findings),
    figures: describeFigures(linted, profile),
  };
}

function readShares({ result }: LintedDocument): CategoryShare[] {
  const counts = new Map<string, number>();
  for (const { category } of result.findings) {
    counts.set(category, (counts.get(category) ?? 0) + 1);
  }
  return categories
    .map((category) => ({
      category,
      share: result.categories[category],
      findings: counts.get(category) ?? 0,
    }))
    .filter(({ share, findings }) => share > 0 || findings > 0)
    .sort((a, b) => b.share - a.share || b.findings - a.findings);
}
