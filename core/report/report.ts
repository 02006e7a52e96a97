import type { Category, Finding, Span } from '../finding.ts';
import type { BlockKind } from '../prose/block.ts';
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
  /** What would lower the score most, best first, five at most; empty when nothing is to gain. */
  readonly advice: readonly Advice[];
  /** The score once all of the advice is followed; `null` without advice. */
  readonly afterAdvice: number | null;
  readonly sections: readonly ReportSection[];
  /** In order of their start. Bars and groups name findings by their index here. */
  readonly findings: readonly ReportFinding[];
  /** Categories, and in them rules, with the most findings first. */
  readonly groups: readonly FindingGroup[];
  readonly figures: readonly ReportFigure[];
}

/** A finding, and where it starts as people count. */
export interface ReportFinding extends Finding {
  /** From 1. */
  readonly line: number;
  /** From 1, in UTF-16 code units. */
  readonly column: number;
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
  /** Those whose findings go; empty for advice about rhythm and wording as a whole. */
  readonly rules: readonly string[];
  /** Indices into `Report.findings` of those that go. */
  readonly findings: readonly number[];
  /**
   * The score now, and once this alone is done. Both are 100 where a text is so full of habits that
   * one of them alone makes no difference.
   */
  readonly from: number;
  readonly to: number;
}

/** A stretch under one heading; the first may have none. */
export interface ReportSection {
  /** The heading's words; `null` before the first heading. */
  readonly heading: string | null;
  /** 1 to 6; 0 without a heading. */
  readonly level: number;
  /** From its heading to the end of its last block. */
  readonly span: Span;
  /** Of its start, from 1. */
  readonly line: number;
  /** Those of the heading too. */
  readonly words: number;
  /** As of the document; `null` under 100 words. */
  readonly score: number | null;
  /** Indices into `Report.findings` of those that begin in the heading itself. */
  readonly findings: readonly number[];
  readonly paragraphs: readonly ReportParagraph[];
}

/**
 * One paragraph, or one list, table or quotation as a whole. Table cells of under six words are left
 * out unless something was found in them.
 */
export interface ReportParagraph {
  /** What its first block is. */
  readonly kind: Exclude<BlockKind, 'heading'>;
  readonly span: Span;
  readonly sentences: readonly ReportSentence[];
}

/** One bar of the picture. */
export interface ReportSentence {
  readonly span: Span;
  /** Of its start, from 1. */
  readonly line: number;
  /** As a reader sees it: markup gone, white space folded. */
  readonly text: string;
  /** 0 where a block has findings and no words. */
  readonly words: number;
  /** Indices into `Report.findings` of those that begin in it. */
  readonly findings: readonly number[];
  /** The category of its loudest finding, the first of them; `null` without any. It gives the bar its colour. */
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

/**
 * A figure that a writer asks for, beside what good human writing of the register has. One that
 * the text is too short for is left out.
 */
export interface ReportFigure {
  readonly id: FigureId;
  /** “Words in a sentence, spread”. */
  readonly label: string;
  readonly value: number;
  /** “words”, “minutes”, “%”; empty for a plain number. */
  readonly unit: string;
  /** Digits behind the point. */
  readonly digits: number;
  /**
   * Where nine of ten human texts of the register lie (docs/evidence/figures.md). `null` when
   * nothing is known, and for a text without a score.
   */
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
