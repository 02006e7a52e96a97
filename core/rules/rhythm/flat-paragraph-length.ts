import { sentenceFacts } from '../sentence-facts.ts';
import { defineDocumentRule } from '../rule.ts';
import { Sums } from '../tally.ts';
import { flatPassage, passageText, variedPassage } from './passages.ts';
import { flattestWindow, isSurelySpread, spread } from './spread.ts';
import { isVerse } from './verse.ts';

/** The part of the text that the judged paragraphs must make up. */
const SHARE = 0.75;

/** A paragraph of fewer words is a label, a lead-in or an aside. */
const SHORTEST = 15;

/** In words. */
const SHORTEST_SENTENCE = 3;

const flat = passageText(flatPassage, 6, 2);

const couplet =
  'The ferry leaves at seven with the mail and bread for all,\nIts captain counts the lamps along the quay and harbour wall.';

export const flatParagraphLength = defineDocumentRule({
  id: 'flat-paragraph-length',
  category: 'rhythm',
  family: ['E2'],
  kind: 'document',
  what: 'Paragraphs of one size, as if poured from one jug.',
  why: 'A paragraph should be as long as its thought. When all are alike, some thoughts were stretched and others cut.',
  severity: 'info',
  trigger: { kind: 'single' },
  message:
    'The paragraphs of this text are all of one length. Let the thought decide: join two, or stop where one is done.',
  sources: [
    'Pattern catalogue E2',
    'Threshold on the development corpus: under 2 % of human texts of each genre lie below it, and a quarter of model essays',
  ],
  blocks: ['paragraph'],
  options: [
    {
      name: 'paragraphs',
      default: 5,
      minimum: 3,
      description: `Paragraphs of at least ${SHORTEST} words a text must have to be judged.`,
    },
    {
      name: 'spread',
      default: 15,
      minimum: 1,
      description:
        'The coefficient of variation of paragraph lengths, in hundredths, below which they count as alike.',
    },
  ],
  profiles: { commit: 'off', docs: 'hint' },
  read(view) {
    if (view.words < SHORTEST || isVerse(view.text)) return undefined;
    const sentences = sentenceFacts(view);
    // The marks of notes behind the end are no place to begin.
    const last = sentences.findLast(({ words }) => words >= SHORTEST_SENTENCE) ?? sentences.at(-1);
    const isSingle = sentences.length === 1;
    return last && { words: view.words, isSingle, start: last.start, end: last.end };
  },
  tally: () =>
    new Sums(
      { count: 0, sum: 0, squares: 0, singles: 0 },
      (sums, { words, isSingle }: { readonly words: number; readonly isSingle: boolean }, sign) => {
        sums.count += sign;
        sums.sum += sign * words;
        sums.squares += sign * words * words;
        if (isSingle) sums.singles += sign;
      },
    ),
  judge(document, report) {
    const { tally, options, text } = document;
    const least = options['spread'] ?? 15;
    const { count, singles } = tally.sums;
    if (count < (options['paragraphs'] ?? 5)) return;
    // Paragraphs of one sentence are the lead-ins of a guide, as between blocks of code.
    if (singles * 2 > count) return;
    if (isSurelySpread(tally.sums, least)) return;
    const { parts } = document;
    const lengths = parts.map(({ facts }) => facts.words);
    // Code, lists and tables between paragraphs set their length: each leads to one.
    const size = parts.reduce((sum, { block }) => sum + block.end - block.start, 0);
    if (size < SHARE * text.trim().length) return;
    if (spread(lengths) * 100 >= least) return;
    const { index, facts } = parts[flattestWindow(lengths, 3)]!;
    report({ index, start: facts.start, end: facts.end });
  },
  examples: {
    bad: [
      { text: flat, found: flatPassage[1]![1]!, fixed: null },
      { text: flat, found: flatPassage[1]![1]!, fixed: null, format: 'text' },
      {
        text: `# The island\n\n${flat.replaceAll('\n\n', '\n\n## More\n\n')}`,
        found: flatPassage[1]![1]!,
        fixed: null,
      },
      {
        text: flat.replaceAll('crates', '**crates**'),
        found: 'Bread comes over in **crates** on the second boat.',
        fixed: null,
      },
      {
        text: flat.replaceAll(' the second', ' the\nsecond'),
        found: 'Bread comes over in crates on the\nsecond boat.',
        fixed: null,
      },
      { text: passageText(flatPassage, 5), found: flatPassage[1]![4]!, fixed: null },
      {
        text: flat.replaceAll(/\.(?=\n|$)/g, '. [^1], [^2]'),
        found: flatPassage[1]![1]!,
        fixed: null,
      },
      { text: `${flat}\n\nSo be it.`, found: flatPassage[1]![1]!, fixed: null },
    ],
    good: [
      passageText(variedPassage),
      passageText(flatPassage, 4, 2),
      passageText(flatPassage, 3) + '\n\n' + passageText(flatPassage.slice(3), 3, 2),
      flatPassage.map((lines) => `- ${lines[0]!} ${lines[1]!}`).join('\n'),
      flatPassage.map((lines) => `> ${lines[0]!} ${lines[1]!}`).join('\n\n'),
      'Turn the tap.\n\nWait a minute.\n\nFill the jug.\n\nClose the tap.\n\nCarry it home.',
      Array(6)
        .fill('Open the lower gate with both hands and hold it while the boat moves through:')
        .join('\n\n'),
      Array(6).fill(couplet).join('\n\n'),
      flat.replaceAll(
        '\n\n',
        `\n\n\`\`\`\ntide --port north --port south --hours 48 --format table --verbose\n\`\`\`\n\n`,
      ),
      flat.replaceAll('\n\n', '\n\n- Ropes of hemp\n- Ropes of sisal\n- Hooks and chains\n\n'),
    ],
  },
});
