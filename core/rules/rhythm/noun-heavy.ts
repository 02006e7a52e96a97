import type { Sentence } from '../../language/sentence.ts';
import { perTerm } from '../../language/terms.ts';
import { linkedShare } from '../linked-share.ts';
import { defineDocumentRule } from '../rule.ts';
import { Sums } from '../tally.ts';
import { flatPassage, nounPassage, passageText, variedPassage } from './passages.ts';

const ending = /^\p{Ll}{2,}(?:[ts]ion|[^uos]ment|ness|[aeiou]lity|[^cs]ity|[ae]nce|ism|ship)s?$/u;
/** No word that `ending` takes is shorter; most words are. */
const SHORTEST = 5;
/** Things and parts of things: nouns that no verb or adjective was made into. */
const things = new Set(
  'action actions addition application applications attention audience audiences business businesses chance chances cities city comment comments communities community condition conditions configuration configurations department dimension dimensions distance distribution distributions document documentation documents element elements entities entity equipment evidence experience experiences facilities facility fence finance function functions government governments identity implement implements instance instances instrument instruments location locations mention moment moments nation nations notion notions option options organisation organisations organization organizations parliament person position positions probability quality question questions region religion science sciences section sections sentence sentences session sessions silence station stations television universities university utility vacation version versions violence'.split(
    ' ',
  ),
);

const nouns = passageText(nounPassage);
const densest = nounPassage[1]![2]!;
/** Twenty-five times a sentence full of words that look like such nouns and are none. */
const notable =
  'The notion got attention, and the implements of an organization came in addition. '.repeat(25);

export const nounHeavy = defineDocumentRule({
  id: 'noun-heavy',
  category: 'rhythm',
  family: ['E16'],
  kind: 'document',
  what: 'Verbs and adjectives made into nouns all over: “the implementation of the optimization”.',
  why: 'A noun in “-tion” or “-ment” hides who did what. Many of them make a text stand still.',
  severity: 'hint',
  trigger: { kind: 'single' },
  message: 'This text puts its verbs into nouns, as here. Say who does what.',
  sources: [
    'Pattern catalogue E16; Reinhart and others 2025 on noun-heavy style',
    'Threshold on the development corpus: abstracts of student papers reach it most often among human texts',
  ],
  blocks: ['paragraph'],
  profiles: { commit: 'off' },
  options: [
    {
      name: 'words',
      default: 250,
      minimum: 30,
      description: 'Words a text must have to be judged.',
    },
    {
      name: 'perHundred',
      default: 6.5,
      minimum: 1,
      description: 'Such nouns in a hundred words from which on it is reported.',
    },
  ],
  read(view) {
    if (view.words < 5 || linkedShare(view.block.prose) > 0.5) return undefined;
    let nouns = 0;
    let densest = { start: 0, end: 0, nouns: 0 };
    for (const sentence of view.sentences()) {
      const own = countNouns(sentence);
      nouns += own;
      if (own > densest.nouns) densest = { start: sentence.start, end: sentence.end, nouns: own };
    }
    return { words: view.words, nouns, densest };
  },
  tally: () =>
    new Sums(
      { words: 0, nouns: 0 },
      (sums, { words, nouns }: { readonly words: number; readonly nouns: number }, sign) => {
        sums.words += sign * words;
        sums.nouns += sign * nouns;
      },
    ),
  judge(document, report) {
    const { tally, isTechnical, options } = document;
    const { words, nouns } = tally.sums;
    if (words < (options['words'] ?? 250) || nouns * 100 < (options['perHundred'] ?? 6.5) * words)
      return;
    if (isTechnical) return;
    const { parts } = document;
    const densest = [...parts].sort((a, b) => b.facts.densest.nouns - a.facts.densest.nouns)[0]!;
    const { start, end } = densest.facts.densest;
    report({ index: densest.index, start, end });
  },
  examples: {
    bad: [
      { text: nouns, found: densest, fixed: null },
      { text: nouns, found: densest, fixed: null, format: 'text' },
      {
        text: `# Policy\n\n${nouns.replaceAll('\n\n', '\n\n## More\n\n')}`,
        found: densest,
        fixed: null,
      },
      {
        text: nouns.replaceAll(' of ', '\nof '),
        found: densest.replaceAll(' of ', '\nof '),
        fixed: null,
      },
      {
        text: nouns.replaceAll('appreciation', '*appreciation*'),
        found: densest.replace('appreciation', '*appreciation*'),
        fixed: null,
      },
      { text: `${nouns}\n\n${passageText(flatPassage, 1)}`, found: densest, fixed: null },
    ],
    good: [
      nounPassage.map((lines) => `[${lines.join(' ')}](a.md)`).join('\n\n'),
      passageText(variedPassage),
      passageText(nounPassage, 2),
      nouns.replaceAll('\n\n', '\n\nAs `grant` says: '),
      nounPassage.map((lines) => `- ${lines.join(' ')}`).join('\n'),
      nounPassage.map((lines) => `> ${lines.join(' ')}`).join('\n\n'),
      `${passageText(nounPassage, 1)}\n\n${passageText(flatPassage)}`,
      notable,
      'The documentation says where the application keeps its configuration for the mill. '.repeat(
        25,
      ),
      'The function takes an option, and the version of the document decides which section of the city it shows.',
    ],
  },
});

function countNouns({ terms }: Sentence): number {
  let nouns = 0;
  for (const term of terms) if (isNoun(term)) nouns++;
  return nouns;
}

const isNoun = perTerm(
  (value) => value.length >= SHORTEST && ending.test(value) && !things.has(value),
);
