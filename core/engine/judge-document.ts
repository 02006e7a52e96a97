import type { Span } from '../finding.ts';
import type { Block, ProseDocument } from '../prose/block.ts';
import type { Outline } from '../rules/outline.ts';
import type {
  DocumentPart,
  DocumentReport,
  DocumentRule,
  DocumentView,
  FixPlan,
} from '../rules/rule.ts';
import { BlockReader } from './block-reader.ts';
import type { BlockAnalysis, Candidate } from './candidate.ts';
import type { Contribution } from './document-parts.ts';
import { makeCandidate, makeCrash } from './make-candidate.ts';

type Options = DocumentView<unknown>['options'];

/** A document with what rules about it may read. */
export interface JudgedDocument {
  readonly document: ProseDocument;
  readonly analyses: readonly BlockAnalysis[];
  readonly words: number;
  readonly outline: Outline;
  readonly isTechnical: boolean;
}

/** A candidate of a rule about the document, with the index of its block. */
export interface DocumentHit {
  readonly index: number;
  readonly candidate: Candidate;
}

/** A report and the candidate that was made of it. */
interface Made {
  readonly report: DocumentReport;
  readonly candidate: Candidate;
}

/** By the content of blocks, what a rule has reported there. */
type MadeInBlocks = Map<BlockAnalysis, Made[]>;

/**
 * Asks rules about the document, version after version. What one reports again is the candidate
 * that it was before, so that all that was worked out about it is known.
 */
export class DocumentJudge {
  readonly #made = new Map<DocumentRule, MadeInBlocks>();

  /**
   * What a rule says of a document.
   *
   * @param contribution what blocks tell the rule.
   * @param options of the rule.
   */
  ask(
    rule: DocumentRule,
    judged: JudgedDocument,
    contribution: Contribution,
    options: Options,
  ): DocumentHit[] {
    const { analyses } = judged;
    const before = this.#made.get(rule);
    const now: MadeInBlocks = new Map();
    const found: DocumentHit[] = [];
    const report = (one: DocumentReport): void => {
      const { index } = one;
      const analysis = analyses[index]!;
      let others = now.get(analysis);
      if (others === undefined) now.set(analysis, (others = []));
      const earlier = before?.get(analysis)?.[others.length];
      // Blocks of one content say the same.
      const made = sameAs(one, earlier) ?? sameAs(one, others[0]) ?? make(rule, one, judged);
      others.push(made);
      found.push({ index, candidate: made.candidate });
    };
    this.#made.set(rule, now);
    try {
      rule.judge(new View(judged, contribution, options), report);
    } catch (error) {
      const block = judged.document.blocks[0];
      return block ? [{ index: 0, candidate: makeCrash(rule, error, block) }] : [];
    }
    return found;
  }
}

/** A class, since a literal with a getter takes ten times as long to make. */
class View implements DocumentView<unknown> {
  readonly text: string;
  readonly blocks: readonly Block[];
  readonly words: number;
  readonly outline: Outline;
  readonly isTechnical: boolean;
  readonly options: Options;
  readonly #contribution: Contribution;

  constructor(judged: JudgedDocument, contribution: Contribution, options: Options) {
    this.text = judged.document.text;
    this.blocks = judged.document.blocks;
    this.words = judged.words;
    this.outline = judged.outline;
    this.isTechnical = judged.isTechnical;
    this.options = options;
    this.#contribution = contribution;
  }

  get tally(): unknown {
    return this.#contribution.tally;
  }

  get parts(): readonly DocumentPart<unknown>[] {
    return this.#contribution.parts();
  }
}

function make(rule: DocumentRule, report: DocumentReport, judged: JudgedDocument): Made {
  const { index, start, end, message, fixes, place } = report;
  const { document, analyses } = judged;
  const reader = new BlockReader(document.blocks[index]!, analyses[index]!.words);
  const hit = { rule, span: { start, end }, message, plans: fixes, place };
  return { report, candidate: makeCandidate(hit, reader) };
}

/** What was made of another report on a block of the same content, if it says the same. */
function sameAs(report: DocumentReport, other: Made | undefined): Made | undefined {
  return other && isSameReport(other.report, report) ? other : undefined;
}

/** Whether two reports say the same of blocks of one content. */
function isSameReport(one: DocumentReport, other: DocumentReport): boolean {
  return (
    isSameSpan(one, other) &&
    one.message === other.message &&
    one.place === other.place &&
    arePlansSame(plansOf(one), plansOf(other))
  );
}

function plansOf({ fixes = [] }: DocumentReport): readonly FixPlan[] {
  return typeof fixes === 'function' ? fixes() : fixes;
}

function arePlansSame(some: readonly FixPlan[], others: readonly FixPlan[]): boolean {
  if (some === others) return true;
  return some.length === others.length && some.every((plan, at) => isSamePlan(plan, others[at]!));
}

function isSamePlan(one: FixPlan, other: FixPlan): boolean {
  return (
    one.title === other.title &&
    one.safe === other.safe &&
    one.changes.length === other.changes.length &&
    one.changes.every((change, at) => {
      const another = other.changes[at]!;
      return isSameSpan(change, another) && change.text === another.text;
    })
  );
}

function isSameSpan(one: Span, other: Span): boolean {
  return one.start === other.start && one.end === other.end;
}
