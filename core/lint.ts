import type { Settings } from './config/settings.ts';
import { defaultSettings } from './config/resolve-settings.ts';
import { activeRules } from './engine/active-rules.ts';
import { analyzeBlock } from './engine/analyze-block.ts';
import type { BlockAnalysis } from './engine/candidate.ts';
import { foldDocument, type StandingHit } from './engine/fold.ts';
import type { Category, Finding } from './finding.ts';
import { compilePhrases } from './match/compile.ts';
import type { Block, Format, Prose, ProseDocument } from './prose/block.ts';
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
  const allow = settings.allow.length > 0 ? compilePhrases(settings.allow) : undefined;
  const active = activeRules(settings);
  let known = new Map<string, KnownBlock>();
  /** The same by prose, which a block keeps from edit to edit: saves making its key again. */
  const byProse = new WeakMap<Prose, KnownBlock>();
  const read = (document: ProseDocument): LintedDocument => {
    const current = new Map<string, KnownBlock>();
    const analyses = document.blocks.map((block) => {
      const before = byProse.get(block.prose);
      const key = before?.fills === fillsContainer(block) ? before.key : contentKey(block);
      const found = current.get(key) ??
        known.get(key) ?? {
          key,
          fills: fillsContainer(block),
          analysis: analyzeBlock(block, active, allow),
        };
      byProse.set(block.prose, found);
      current.set(key, found);
      return found.analysis;
    });
    // Only the blocks of the latest text are kept, so that memory follows the document.
    known = current;
    const { findings, summary, hits } = foldDocument(document, analyses, settings);
    const result = { words: summary.words, ...scoreSummary(summary), findings, summary };
    return { document, result, analyses, hits };
  };
  return { read, lint: (document) => read(document).result };
}

interface KnownBlock {
  /** What the analysis depends on. */
  readonly key: string;
  readonly fills: boolean;
  readonly analysis: BlockAnalysis;
}

/** Whether a block fills its container decides about one fix. */
function contentKey(block: Block): string {
  return `${block.kind}${fillsContainer(block) ? '=' : '<'}${block.source}`;
}

function fillsContainer({ container, start, end }: Block): boolean {
  return container.start === start && container.end === end;
}
