import type { Category } from '../finding.ts';

/** What to do about one finding, and about several; `#` stands for how many. */
type Wording = readonly [one: string, several: string];

const byCategory: Readonly<Record<Category, Wording>> = {
  hedging: ['Cut # hedge', 'Cut # hedges'],
  openers: ['Cut # stock opener', 'Cut # stock openers'],
  neutrality: ['Take a side in # place', 'Take a side in # places'],
  verbosity: ['Shorten # wordy phrase', 'Shorten # wordy phrases'],
  'em-dash': ['Replace # dash', 'Replace # dashes'],
  vocabulary: ['Replace # stock word', 'Replace # stock words'],
  inflation: ['Tone down # big claim', 'Tone down # big claims'],
  staging: ['Drop the build-up in # place', 'Drop the build-up in # places'],
  sycophancy: ['Cut # flattery', 'Cut # flatteries'],
  structure: ['Undo # formatting habit', 'Undo # formatting habits'],
  rhythm: ['Break up # repeated pattern', 'Break up # repeated patterns'],
  residue: ['Remove # leftover of a chat', 'Remove # leftovers of a chat'],
  closers: ['Cut # stock closer', 'Cut # stock closers'],
  hivemind: ['Change # phrase that others share', 'Change # phrases that others share'],
  voice: ['Put # phrase in your own voice', 'Put # phrases in your own voice'],
  directives: ['Mend # directive', 'Mend # directives'],
};

/** In place of the category's words, where all its findings are of this one rule. */
const byRule: Readonly<Record<string, Wording>> = {
  'not-just-but': ['Rewrite # “not just this but that”', 'Rewrite # of “not just this but that”'],
  'not-only-but-also': ['Rewrite # “not only but also”', 'Rewrite # of “not only but also”'],
  'not-this-but-that': ['Rewrite # “not this but that”', 'Rewrite # of “not this but that”'],
  'participial-tail': ['Cut # trailing -ing clause', 'Cut # trailing -ing clauses'],
  'tail-density': ['Cut # trailing -ing clause', 'Cut # trailing -ing clauses'],
  signposting: ['Cut # signpost', 'Cut # signposts'],
  'rule-of-three': ['Break up # list of three', 'Break up # lists of three'],
  'parallel-clauses': [
    'Break up # pair of parallel clauses',
    'Break up # runs of parallel clauses',
  ],
  'emoji-bullet': ['Remove # emoji bullet', 'Remove # emoji bullets'],
  placeholder: ['Fill in # placeholder', 'Fill in # placeholders'],
  'hidden-character': ['Remove # hidden character', 'Remove # hidden characters'],
  'empty-intensifier': ['Cut # empty intensifier', 'Cut # empty intensifiers'],
  'stock-metaphor': ['Replace # stock metaphor', 'Replace # stock metaphors'],
};

/** What to do about measures of rhythm and wording (core/score/features.ts), in plain words. */
export const measureWords: readonly MeasureWords[] = [
  { measures: ['sentence-length-spread'], text: 'Vary the length of sentences' },
  { measures: ['triads'], text: 'Break up lists of three' },
  // Both fall when nouns are piled on nouns, and rise together when that is undone.
  { measures: ['short-words', 'plain-words'], text: 'Use shorter, plainer words' },
  { measures: ['labels'], text: 'Drop labels at the start of items and paragraphs' },
];

export interface MeasureWords {
  /** By their names in the score. All of one category. */
  readonly measures: readonly string[];
  readonly text: string;
}

/**
 * A short sentence: “Cut nine hedges”.
 *
 * @param rules those that the findings are of.
 */
export function adviceText(category: Category, rules: readonly string[], count: number): string {
  const own = rules.length === 1 ? byRule[rules[0]!] : undefined;
  const [one, several] = own ?? byCategory[category];
  return (count === 1 ? one : several).replace('#', inWords(count));
}

const numbers = 'no one two three four five six seven eight nine ten eleven twelve'.split(' ');

function inWords(count: number): string {
  return numbers[count] ?? String(count);
}
