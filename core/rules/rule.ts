import type { Category, Severity, Span } from '../finding.ts';
import type { Sentence } from '../language/sentence.ts';
import type { Block, BlockKind } from '../prose/block.ts';
import type { Outline } from './outline.ts';
import type { Tally } from './tally.ts';

/** The registers that thresholds are set for. `auto` picks one of them by path and shape. */
export const profiles = ['docs', 'blog', 'essay', 'news', 'fiction', 'email', 'commit'] as const;
export type Profile = (typeof profiles)[number];

/**
 * When hits become findings.
 *
 * `single`: each hit is one, at the rule's severity. `density`: all hits of a document are
 * findings once there are at least `minimum` of them and at least `perThousand` in a thousand
 * words; else none is. `company`: a hit is a finding when a hit of another family stands in the
 * same block.
 */
export type Trigger =
  | { readonly kind: 'single' }
  | { readonly kind: 'density'; readonly minimum: number; readonly perThousand: number }
  | { readonly kind: 'company' };

/** Where in the document a hit must stand to count; known only once all blocks are. */
export type Place = 'anywhere' | 'first-paragraph' | 'last-paragraph';

/** A numeric option of a rule, shown in the settings and on its page. */
export interface RuleOption {
  readonly name: string;
  readonly default: number;
  readonly minimum: number;
  readonly description: string;
}

/** A bad example: the text, and the words of it that must be found. */
export interface BadExample {
  readonly text: string;
  /** The exact source text under the finding; several when several findings are right. */
  readonly found: string | readonly string[];
  /** The text after the first fix of the first finding; `null` when none may be offered. */
  readonly fixed?: string | null;
  /** `markdown` when not given. */
  readonly format?: 'markdown' | 'text';
}

/**
 * One way to say what a rule is about: a phrase pattern (docs/phrase-patterns.md) and what to do.
 */
export interface PhraseRow {
  readonly pattern: string;
  /**
   * `delete`: take the phrase out. A string: put this in its place (`~use` takes the inflection
   * of the lemma that matched). Several: alternatives to choose from, the best first. Without:
   * no edit is offered and the message says what to do.
   */
  readonly fix?: 'delete' | { readonly replace: string | readonly string[] };
  /** False when, or where, a reader might miss what the fix takes away. True when not given. */
  readonly safe?: boolean | ((hit: PhraseHit) => boolean);
  /** In place of the rule's own message. `{actual}` and `{fix}` are filled in. */
  readonly message?: string;
  readonly place?: Place;
  /** Looks twice at a match of this row; false lets it go. */
  accept?(hit: PhraseHit): boolean;
}

/** What a phrase row matched, for a rule that looks twice. */
export interface PhraseHit {
  readonly row: PhraseRow;
  /** In prose offsets. */
  readonly span: Span;
  readonly block: Block;
  /** The prose of the block. */
  readonly text: string;
  /** The sentence the hit stands in; parsed when first asked for. */
  sentence(): Sentence;
  /** All sentences of the block; parsed when first asked for. */
  sentences(): readonly Sentence[];
}

/** What a rule with code of its own reports. Offsets are prose offsets of the block. */
export interface Report extends Span {
  readonly message?: string;
  /** The plans, the best first; or what makes them, called when somebody wants to see a fix. */
  readonly fixes?: readonly FixPlan[] | (() => readonly FixPlan[]);
  readonly place?: Place;
}

/**
 * A fix before it has become edits: what to put in place of which prose.
 *
 * The builder (core/fix) makes source edits of it: it re-capitalises, repairs a/an, spaces and
 * punctuation, keeps markup balanced, and gives up where a link, code or a name would be lost.
 */
export interface FixPlan {
  readonly title: string;
  readonly safe: boolean;
  /** In prose offsets, sorted, without overlap. */
  readonly changes: readonly PlannedChange[];
}

export interface PlannedChange extends Span {
  /** Empty to delete. */
  readonly text: string;
}

/** One block as a rule sees it. Everything is pure and depends on the block alone. */
export interface BlockView {
  readonly block: Block;
  /** The block's prose, markup gone. */
  readonly text: string;
  /** Words of prose. */
  readonly words: number;
  /** Cut when first asked for. */
  sentences(): readonly Sentence[];
  /** Whether a prose offset stands between quotation marks. */
  isQuoted(offset: number): boolean;
  /** What `perView` has worked out. */
  readonly known: unknown[];
}

interface RuleFacts {
  /** Kebab case; says what is wrong. */
  readonly id: string;
  readonly category: Category;
  /** Ids of the pattern catalogue. */
  readonly family: readonly string[];
  /** One line: the habit. */
  readonly what: string;
  /** One to three sentences: why it flattens prose. Names a habit, never an author. */
  readonly why: string;
  readonly severity: Exclude<Severity, 'error'>;
  readonly trigger: Trigger;
  /** The message of a finding. `{actual}` and `{fix}` are filled in. */
  readonly message: string;
  /** Where the words, figures and thresholds come from. */
  readonly sources: readonly string[];
  /** At least six of each, our own words. */
  readonly examples: { readonly bad: readonly BadExample[]; readonly good: readonly string[] };
  /** Kinds of block it reads. All but `quote` and `heading` when not given. */
  readonly blocks?: readonly BlockKind[];
  /** True for residue: it counts between quotation marks too. */
  readonly inQuotations?: boolean;
  /** A louder severity once the habit shows in the whole document. */
  readonly promote?: {
    readonly severity: Severity;
    readonly minimum: number;
    readonly perThousand: number;
  };
  /** Other severities in some registers. */
  readonly profiles?: Readonly<Partial<Record<Profile, Severity | 'off'>>>;
  /** The registers it is on in, and off in all others. On everywhere when not given. */
  readonly onlyIn?: readonly Profile[];
  readonly options?: readonly RuleOption[];
}

/** A rule made of phrase rows; `accept` may look twice at a hit and let it go. */
export interface PhraseRule extends RuleFacts {
  readonly kind: 'phrase';
  readonly phrases: readonly PhraseRow[];
  accept?(hit: PhraseHit): boolean;
}

/** A rule with code that reads a block. */
export interface BlockRule extends RuleFacts {
  readonly kind: 'sentence';
  check(view: BlockView, report: (report: Report) => void): void;
}

/**
 * A rule about the document as a whole: what each block contributes, and a judgement over all.
 *
 * `Facts` must be plain data: they are kept with the block.
 */
export interface DocumentRule<Facts = unknown, Known = unknown> extends RuleFacts {
  readonly kind: 'document';
  /** What one block contributes; `undefined` for nothing. Depends on the block alone. */
  read(view: BlockView): Facts | undefined;
  /**
   * Makes an empty tally for one document: what `judge` asks first, and mostly all it needs. It is
   * called after every edit, and to go through all parts takes milliseconds in a long document.
   */
  tally?(): Known & Tally<NoInfer<Facts>>;
  /** Called for a version of a document to which a block contributed. */
  judge(document: DocumentView<Facts, Known>, report: (report: DocumentReport) => void): void;
}

export interface DocumentView<Facts, Known = unknown> {
  /** The whole source: what stands between blocks is seen here. */
  readonly text: string;
  /** Words of prose of all blocks. */
  readonly words: number;
  /** As configured, by name; the defaults else. */
  readonly options: Readonly<Record<string, number>>;
  /** Every block that contributed, with its index among all blocks. Gathered when asked for. */
  readonly parts: readonly DocumentPart<Facts>[];
  /** The facts of all parts together; `undefined` for a rule without a tally. */
  readonly tally: Known;
  /** All blocks, those that contributed nothing too. */
  readonly blocks: readonly Block[];
  /**
   * Whether more than a quarter of the paragraphs hold code or formulas. In such a text a thing is
   * called the same each time, and many of its nouns are the names of what is built.
   */
  readonly isTechnical: boolean;
  /** Of these blocks: see `perOutline`. */
  readonly outline: Outline;
}

export interface DocumentPart<Facts> {
  readonly index: number;
  readonly block: Block;
  readonly facts: Facts;
}

/** What a document rule reports: prose offsets of the block of that index. */
export interface DocumentReport extends Report {
  readonly index: number;
}

/** A rule about the words to midlint in a document; the fold itself finds its hits. */
export interface DirectiveRule extends RuleFacts {
  readonly kind: 'directive';
}

/** A rule about the findings of one block; the fold itself counts them. */
export interface ClusterRule extends RuleFacts {
  readonly kind: 'cluster';
}

export type Rule = PhraseRule | BlockRule | DocumentRule | DirectiveRule | ClusterRule;

/** How loud a rule is in a register where nothing is configured. */
export function severityIn(rule: Rule, profile: Profile): Severity | 'off' {
  const isOn = rule.onlyIn?.includes(profile) ?? true;
  return rule.profiles?.[profile] ?? (isOn ? rule.severity : 'off');
}

/** Checks a rule's shape at compile time and returns it as it is. */
export function defineRule<R extends Rule>(rule: R): R {
  return rule;
}

/** As `defineRule`, for a rule about the whole document. */
export function defineDocumentRule<Facts, Known = unknown>(
  rule: DocumentRule<Facts, Known>,
): DocumentRule {
  // The engine hands a rule's own facts and tally back to it and to no other, so forgetting their
  // types is safe.
  return rule;
}
