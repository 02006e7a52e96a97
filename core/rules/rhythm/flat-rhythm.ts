import { sentenceFacts } from '../sentence-facts.ts';
import { defineDocumentRule } from '../rule.ts';
import { Sums } from '../tally.ts';
import { flatPassage, passageText, variedPassage } from './passages.ts';
import { flattestWindow, isSurelySpread, spread } from './spread.ts';

/** A paragraph of fewer words has no step of its own. */
const SHORTEST = 20;

const flat = passageText(flatPassage);
const opening = flatPassage[0]![0]!;

export const flatRhythm = defineDocumentRule({
  id: 'flat-rhythm',
  category: 'rhythm',
  family: ['E3'],
  kind: 'document',
  what: 'Every paragraph moves at the same pace: the mean length of its sentences never changes.',
  why: 'A writer slows down to explain and speeds up to tell. A text that keeps one pace from end to end does neither.',
  severity: 'hint',
  trigger: { kind: 'single' },
  message:
    'Each paragraph of this text moves at the same pace. Slow down where it is hard, speed up where it is not.',
  sources: [
    'Pattern catalogue E3: variance of paragraph means, from 300 words on',
    'Threshold on the development corpus, learners of English included',
  ],
  blocks: ['paragraph'],
  profiles: { commit: 'off', fiction: 'off' },
  options: [
    {
      name: 'paragraphs',
      default: 6,
      minimum: 3,
      description: `Paragraphs of at least ${SHORTEST} words and two sentences a text must have to be judged.`,
    },
    {
      name: 'spread',
      default: 11,
      minimum: 1,
      description:
        'The coefficient of variation of mean sentence lengths, in hundredths, below which they count as alike.',
    },
  ],
  read(view) {
    if (view.words < SHORTEST) return undefined;
    const sentences = sentenceFacts(view);
    const [first, second] = sentences;
    if (first === undefined || second === undefined) return undefined;
    // With a colon it belongs to what it announces.
    const { start, end } = view.text.charAt(second.end - 1) === ':' ? first : second;
    return { start, end, words: view.words, pace: view.words / sentences.length };
  },
  tally: () =>
    new Sums(
      { words: 0, count: 0, sum: 0, squares: 0 },
      (sums, { words, pace }: { readonly words: number; readonly pace: number }, sign) => {
        const hundredths = Math.round(100 * pace);
        sums.words += sign * words;
        sums.count += sign;
        sums.sum += sign * hundredths;
        sums.squares += sign * hundredths * hundredths;
      },
    ),
  judge(document, report) {
    const { tally, isTechnical, options } = document;
    const least = options['spread'] ?? 11;
    const { count, words } = tally.sums;
    if (count < (options['paragraphs'] ?? 6) || words < 300) return;
    // Steps and parts in between set the pace.
    if (isTechnical || isSurelySpread(tally.sums, least)) return;
    const { parts } = document;
    const paces = parts.map(({ facts }) => facts.pace);
    if (spread(paces) * 100 >= least) return;
    const { index, facts } = parts[flattestWindow(paces, 3)]!;
    report({ index, start: facts.start, end: facts.end });
  },
  examples: {
    bad: [
      { text: flat, found: flatPassage[4]![1]!, fixed: null },
      { text: flat, found: flatPassage[4]![1]!, fixed: null, format: 'text' },
      {
        text: `# The island\n\n${flat.replaceAll('\n\n', '\n\n## More\n\n')}`,
        found: flatPassage[4]![1]!,
        fixed: null,
      },
      {
        text: flat.replace('Boats are pulled', '*Boats* are\npulled'),
        found: 'Boats* are\npulled up the slip before dark falls.',
        fixed: null,
      },
      { text: `${flat}\n\n- salt\n- rope\n- lamps`, found: flatPassage[4]![1]!, fixed: null },
      { text: `${flat}\n\nAnd so to bed.`, found: flatPassage[4]![1]!, fixed: null },
    ],
    good: [
      flat.replaceAll('\n\n', '\n\n`Log`: '),
      passageText(variedPassage),
      passageText(flatPassage, 6),
      `${passageText(flatPassage, 5)}\n\n${passageText(variedPassage)}`,
      flatPassage.map((lines) => `- ${lines.join(' ')}`).join('\n'),
      flatPassage.map((lines) => `> ${lines.join(' ')}`).join('\n\n'),
      `${flat.replaceAll('. ', ', and ')}\n\n${passageText(variedPassage, 3)}`,
      opening,
    ],
  },
});
