import type { Category, Finding, Span } from '../finding.ts';
import type { Profile } from '../rules/rule.ts';
import type { Unscored } from '../score/score.ts';

/**
 * Everything the report shows of one document, as plain data: the webview, the exports and
 * `midlint report` all render this and nothing else. Spans are UTF-16 offsets into the text.
 */
export interface Report {
  /** What the reader calls the document: a path or a title. */
  readonly name: string;
  readonly profile: Profile;
  /** Words of prose. */
  readonly words: number;
  /** 0 to 100; `null` when there is no basis to say. */
  readonly score: number | null;
  readonly unscored: Unscored | null;
  /** Categories with a share or a finding, the largest share first. */
  readonly shares: readonly CategoryShare[];
  /** What would lower the score most, best first; empty when there is nothing to gain. */
  readonly advice: readonly Advice[];
  readonly sections: readonly ReportSection[];
  /** In order of their start. Bars and groups name findings by their index here. */
  readonly findings: readonly Finding[];
  /** Categories, and in them rules, with the most findings first. */
  readonly groups: readonly FindingGroup[];
  readonly figures: readonly ReportFigure[];
}

export interface CategoryShare {
  readonly category: Category;
  /** Points of the score; the shares of all categories add up to it. */
  readonly share: number;
  readonly findings: number;
}

/** One thing to do: “Cut nine hedges: 63 to 48”. */
export interface Advice {
  /** A short sentence without the figures: “Cut nine hedges”. */
  readonly text: string;
  readonly category: Category;
  readonly rules: readonly string[];
  /** The score now, and once these findings are gone. */
  readonly from: number;
  readonly to: number;
}

/** A stretch under one heading; the first may have none. */
export interface ReportSection {
  /** The heading's words; `null` before the first heading. */
  readonly heading: string | null;
  /** 1 to 6; 0 without a heading. */
  readonly level: number;
  readonly span: Span;
  readonly words: number;
  /** As of the document; `null` under 100 words. */
  readonly score: number | null;
  readonly paragraphs: readonly ReportParagraph[];
}

/** One block of prose: a paragraph, list item, table cell or quotation. */
export interface ReportParagraph {
  readonly span: Span;
  readonly sentences: readonly ReportSentence[];
}

/** One bar of the picture. */
export interface ReportSentence {
  readonly span: Span;
  readonly words: number;
  /** Indices into `Report.findings` of those that begin in it. */
  readonly findings: readonly number[];
  /** The category of its loudest finding; `null` without any. It gives the bar its colour. */
  readonly category: Category | null;
}

export interface FindingGroup {
  readonly category: Category;
  readonly count: number;
  readonly rules: readonly RuleGroup[];
}

export interface RuleGroup {
  readonly ruleId: string;
  /** One line: the habit. */
  readonly what: string;
  readonly count: number;
  /** Findings with a safe fix. */
  readonly fixable: number;
  /** Indices into `Report.findings`. */
  readonly findings: readonly number[];
}

/** A figure that a writer asks for, beside what good human writing of the register has. */
export interface ReportFigure {
  readonly id: FigureId;
  /** “Words in a sentence, spread”. */
  readonly label: string;
  readonly value: number;
  /** “words”, “minutes”, “%”; empty for a plain number. */
  readonly unit: string;
  /** Digits behind the point. */
  readonly digits: number;
  /** Where nine of ten human texts of the register lie; `null` when nothing is known. */
  readonly range: FigureRange | null;
}

export interface FigureRange {
  readonly low: number;
  readonly high: number;
}

export type FigureId =
  | 'words'
  | 'reading-time'
  | 'sentence-length'
  | 'sentence-spread'
  | 'repeated-openers'
  | 'em-dashes'
  | 'lexical-variety'
  | 'findings';
