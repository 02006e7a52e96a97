import { countText, formatNumber, unscoredText } from './report-words.ts';
import type {
  BandId,
  RuleUse,
  ScoreBand,
  UnscoredFile,
  WorkspaceReport,
} from './workspace-report.ts';

/** What the reports on many files say in words, so that all formats say it alike. */

/** Rules beyond these are not shown, in any format but JSON. */
export const mostRules = 25;
/** Files of one reason that are named, in any format but JSON. */
export const mostNamed = 20;

/** “37 of 244 files read mid, 2 of them very mid; the median score is 31.” */
export function verdictText({ scored, bands, median }: WorkspaceReport): string {
  if (median === null) return 'No file has a score.';
  const of = (id: BandId): number => bands.find((band) => band.id === id)?.files ?? 0;
  const midFiles = of('mid') + of('very-mid');
  const some =
    midFiles === 0
      ? `None of ${countText(scored, 'file')} with a score reads mid`
      : `${formatNumber(midFiles, 0)} of ${countText(scored, 'file')} with a score ${midFiles === 1 ? 'reads' : 'read'} mid${veryText(of('very-mid'), midFiles)}`;
  return `${some}; the median score is ${median}.`;
}

function veryText(very: number, all: number): string {
  if (very === 0) return '';
  return very === all ? ', very mid' : `, ${formatNumber(very, 0)} of them very mid`;
}

/** “244 files, 640,000 words, 13,091 findings: 20.4 in 1,000 words.” */
export function sizeText({ files, words, findings, density }: WorkspaceReport): string {
  const counts = [
    countText(files, 'file'),
    countText(words, 'word'),
    countText(findings, 'finding'),
  ];
  return `${counts.join(', ')}: ${formatNumber(density, 1)} in 1,000 words.`;
}

/** “30 to 49”. */
export function spanText({ from, to }: ScoreBand): string {
  return `${from} to ${to}`;
}

/** “does not read mid”. */
export const bandNames: Readonly<Record<BandId, string>> = {
  'not-mid': 'does not read mid',
  mid: 'reads mid',
  'very-mid': 'reads very mid',
};

/** “12%”; “under 1%” where there is something that rounds to nothing. */
export function shareText(part: number, all: number): string {
  const percent = all === 0 ? 0 : Math.round((100 * part) / all);
  return percent === 0 && part > 0 ? 'under 1%' : `${percent}%`;
}

/** The rules that are shown, and how many more there are. */
export function shownRules(rules: readonly RuleUse[]): { shown: readonly RuleUse[]; more: string } {
  const left = rules.length - mostRules;
  return {
    shown: rules.slice(0, mostRules),
    more: left > 0 ? `${countText(left, 'more rule')} found something too.` : '',
  };
}

/** Files without a score by the reason, the most frequent first. */
export interface UnscoredGroup {
  /** “under 100 words of running prose”. */
  readonly why: string;
  readonly count: number;
  /** Those that are named. */
  readonly shown: readonly UnscoredFile[];
  /** “and 12 more”, or nothing. */
  readonly more: string;
}

export function groupUnscored(files: readonly UnscoredFile[]): UnscoredGroup[] {
  const groups = new Map<UnscoredFile['why'], UnscoredFile[]>();
  for (const file of files) {
    const group = groups.get(file.why);
    if (group) group.push(file);
    else groups.set(file.why, [file]);
  }
  return [...groups]
    .map(([why, group]) => ({
      why: why === 'unread' ? 'could not be read' : unscoredText(why),
      count: group.length,
      shown: group.slice(0, mostNamed),
      more: group.length > mostNamed ? `and ${formatNumber(group.length - mostNamed, 0)} more` : '',
    }))
    .sort((a, b) => b.count - a.count);
}
