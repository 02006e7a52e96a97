import type { Settings } from './config/settings.ts';
import { defaultSettings } from './config/resolve-settings.ts';
import { activeRules } from './engine/active-rules.ts';
import { analyzeBlocks } from './engine/analyze-blocks.ts';
import type { BlockAnalysis } from './engine/candidate.ts';
import { DocumentFold, type StandingHit } from './engine/fold.ts';
import { KnownBlocks, type ReadBlocks } from './engine/known-blocks.ts';
import type { Category, Finding } from './finding.ts';
import { compilePhrases } from './match/compile.ts';
import type { Format, ProseDocument } from './prose/block.ts';
import { createProseParser } from './prose/create-parser.ts';
import type { TextChange } from './prose/parser.ts';
import { scoreSummary, type Unscored } from './score/score.ts';
import type { Summary } from './score/summary.ts';

export interface LintResult {
  /** Words of prose. */
  readonly words: number;
  /** How mid the document reads, 0 to 100; `null` when there is no basis to say. */
  readonly score: number | null;
  /** Why `score` is `null`; `null` when there is a score. */
  readonly unscored: Unscored | null;
  /** The share of each category in `score`; they add up to it. */
  readonly categories: Readonly<Record<Category, number>>;
  /** In order of their start. */
  readonly findings: readonly Finding[];
  readonly summary: Summary;
}

export interface LintOptions {
  readonly format: Format;
  /** As resolved for this file (core/config/resolve-settings.ts); the defaults when not given. */
  readonly settings?: Settings;
}

/** Lints one document again and again: only blocks whose content changed are read anew. */
export interface DocumentLinter {
  /**
   * Never throws, whatever the text.
   *
   * @param changes what happened since the last call, in order; without it, all is parsed anew.
   */
  lint(text: string, changes?: readonly TextChange[]): LintResult;
}

/** Finds what is mid in a text. Never throws, whatever the text. */
export function lintText(text: string, options: LintOptions): LintResult {
  return createDocumentLinter(options).lint(text);
}

/**
 * What `lintText` finds in each of several texts, in less time: every rule reads the blocks of all
 * before the next rule does, and those of the same content once. Never throws, whatever the texts.
 */
export function lintTexts(
  texts: readonly string[],
  { format, settings = defaultSettings() }: LintOptions,
): LintResult[] {
  const documents = texts.map((text) => createProseParser(format).parse(text));
  const { analyses } = knownBlocks(settings).read(documents.flatMap(({ blocks }) => blocks));
  let read = 0;
  return documents.map((document) => {
    const { blocks } = document;
    const own = analyses.slice(read, (read += blocks.length));
    const fold = new DocumentFold(settings);
    return added(fold, document, { blocks, analyses: own, head: 0, tail: 0 });
  });
}

/** A linter that remembers the document's blocks from call to call. */
export function createDocumentLinter({ format, settings }: LintOptions): DocumentLinter {
  const parser = createProseParser(format);
  const linter = createBlockLinter(settings ?? defaultSettings());
  return { lint: (text, changes) => linter.lint(parser.parse(text, changes)) };
}

/** A result with all that it was made of, which a report shows. Not plain data. */
export interface LintedDocument {
  readonly document: ProseDocument;
  readonly result: LintResult;
  /** What each block of the document told, in their order. */
  readonly analyses: readonly BlockAnalysis[];
  /** What the evidence of the summary was made of. */
  readonly hits: readonly StandingHit[];
}

/** Lints documents that somebody else has parsed; blocks of the same content are read once. */
export interface BlockLinter {
  lint(document: ProseDocument): LintResult;
  /** As `lint`, for a report (core/report/create-report.ts). */
  read(document: ProseDocument): LintedDocument;
}

export function createBlockLinter(settings: Settings): BlockLinter {
  const known = knownBlocks(settings);
  const fold = new DocumentFold(settings);
  const read = (document: ProseDocument): ReadResult => {
    const blocks = known.read(document.blocks);
    return { result: added(fold, document, blocks), analyses: blocks.analyses };
  };
  return {
    lint: (document) => read(document).result,
    read: (document) => ({ document, ...read(document), hits: fold.hits(document) }),
  };
}

type ReadResult = Pick<LintedDocument, 'result' | 'analyses'>;

function knownBlocks(settings: Settings): KnownBlocks {
  const allow = settings.allow.length > 0 ? compilePhrases(settings.allow) : undefined;
  const active = activeRules(settings);
  return new KnownBlocks((blocks) => analyzeBlocks(blocks, active, allow));
}

function added(fold: DocumentFold, document: ProseDocument, blocks: ReadBlocks): LintResult {
  const { findings, summary } = fold.fold(document, blocks);
  return { words: summary.words, ...scoreSummary(summary), findings, summary };
}
