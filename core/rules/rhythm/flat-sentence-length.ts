import { sentenceFacts, type SentenceFact } from '../sentence-facts.ts';
import { defineDocumentRule } from '../rule.ts';
import { Sums } from '../tally.ts';
import { flatPassage, passageText, variedPassage } from './passages.ts';
import { proseSentences } from './prose-sentences.ts';
import { flattestWindow, isSurelySpread, spread } from './spread.ts';
import { isVerse } from './verse.ts';

/** How many sentences in a row are compared to find where the text is flattest. */
const STRETCH = 5;

const flat = passageText(flatPassage, 3);
const varied = passageText(variedPassage, 7);

export const flatSentenceLength = defineDocumentRule({
  id: 'flat-sentence-length',
  category: 'rhythm',
  family: ['E1'],
  kind: 'document',
  what: 'Sentence after sentence of the same length, all through the text.',
  why: 'Readers hear length. When every sentence takes as long as the one before, none of them stands out and the text hums.',
  severity: 'info',
  trigger: { kind: 'single' },
  message:
    'The sentences of this text are all of one length. Begin here: cut one short, or let two run together.',
  sources: [
    'Pattern catalogue E1: the best single measure in one public comparison (25 % of machine texts, 2 % of human docs)',
    'Threshold on the development corpus: about 2 % of human texts of each genre lie below it, learners of English included',
  ],
  blocks: ['paragraph'],
  options: [
    {
      name: 'sentences',
      default: 12,
      minimum: 5,
      description: 'Sentences a text must have to be judged.',
    },
    {
      name: 'spread',
      default: 28,
      minimum: 1,
      description:
        'The coefficient of variation of sentence lengths, in hundredths, below which they count as alike.',
    },
  ],
  profiles: { commit: 'off' },
  read(view) {
    return view.words > 0 && !isVerse(view.text) ? sentenceFacts(view) : undefined;
  },
  tally: () => new Sums({ count: 0, sum: 0, squares: 0 }, addLengths),
  judge(document, report) {
    const { tally, isTechnical, options } = document;
    const least = options['spread'] ?? 28;
    if (tally.sums.count < (options['sentences'] ?? 12)) return;
    if (isTechnical || isSurelySpread(tally.sums, least)) return;
    const { parts } = document;
    const lengths = parts.flatMap(({ facts }) => facts.map(({ words }) => words));
    if (spread(lengths) * 100 >= least) return;
    const { index, fact } = proseSentences(parts)[flattestWindow(lengths, STRETCH)]!;
    report({ index, start: fact.start, end: fact.end });
  },
  examples: {
    bad: [
      { text: flat, found: 'Nobody on the island owns a car with a roof.', fixed: null },
      {
        text: flat,
        found: 'Nobody on the island owns a car with a roof.',
        fixed: null,
        format: 'text',
      },
      {
        text: flat.replaceAll(' on the ', ' on the\n'),
        found: 'Nobody on the\nisland owns a car with a roof.',
        fixed: null,
      },
      {
        text: flat.replaceAll('island', '*island*'),
        found: 'Nobody on the *island* owns a car with a roof.',
        fixed: null,
      },
      {
        text: `# The island\n\n${flat.replaceAll('\n\n', '\n\n## More\n\n')}`,
        found: 'Nobody on the island owns a car with a roof.',
        fixed: null,
      },
      {
        text: flat.replaceAll('Bread comes', 'Bread doesn’t come'),
        found: 'Letters wait in a blue box beside the chapel.',
        fixed: null,
      },
      {
        text: passageText(flatPassage.slice(3), 3),
        found: 'A pump lifts the water to the upper houses.',
        fixed: null,
      },
    ],
    good: [
      flat.replaceAll('\n\n', '\n\n`Log`: '),
      varied,
      passageText(variedPassage, 4) + '\n\n' + passageText(flatPassage, 1),
      passageText(flatPassage, 2),
      flatPassage
        .slice(0, 3)
        .flat()
        .map((line) => `- ${line}`)
        .join('\n'),
      flatPassage
        .slice(0, 3)
        .flat()
        .map((line) => `> ${line}`)
        .join('\n'),
      `${flat} No. It cannot be so, said the old harbour master, who had seen worse summers and better boats than anybody in the room that night. Why? He would not say.`,
      'Turn the tap. Wait. Fill the jug.',
    ],
  },
});

function addLengths(
  sums: { count: number; sum: number; squares: number },
  facts: readonly SentenceFact[],
  sign: 1 | -1,
): void {
  sums.count += sign * facts.length;
  for (const { words } of facts) {
    sums.sum += sign * words;
    sums.squares += sign * words * words;
  }
}
