/** How loud a finding is. Nothing is `error` unless the user says so. */
export const severities = ['error', 'warning', 'info', 'hint'] as const;
export type Severity = (typeof severities)[number];

/** What the user switches on and off as one, in the order reports show them. */
export const categories = [
  'hedging',
  'openers',
  'neutrality',
  'verbosity',
  'em-dash',
  'vocabulary',
  'inflation',
  'staging',
  'sycophancy',
  'structure',
  'rhythm',
  'residue',
  'closers',
  'hivemind',
  'voice',
  'directives',
] as const;
export type Category = (typeof categories)[number];

/** A half-open stretch of text. Units: UTF-16 code units. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Replaces `start` to `end` of the original text by `text`. */
export interface Edit extends Span {
  readonly text: string;
}

/** One way to mend a finding. */
export interface Fix {
  /** Says what happens, for a menu: `Delete “it is worth noting that”`. */
  readonly title: string;
  /** True when a reader would never miss what is gone; only these are applied by `--fix`. */
  readonly safe: boolean;
  /** Sorted by `start`, without overlap. */
  readonly edits: readonly Edit[];
}

/** One habit found at one place. Offsets are UTF-16 code units into the original text. */
export interface Finding extends Span {
  readonly ruleId: string;
  readonly category: Category;
  /** Id in the pattern catalogue; several with commas. */
  readonly family: string;
  readonly severity: Severity;
  readonly message: string;
  /** The words found, markup gone, white space folded. */
  readonly actual: string;
  readonly fixes: readonly Fix[];
}
