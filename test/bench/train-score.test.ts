import { expect, test } from 'vitest';
import type { CorpusText } from '../../bench/corpus/read-corpus.ts';
import { readText } from '../../bench/corpus/reading.ts';
import { trainScore } from '../../bench/corpus/score/train-score.ts';
import { trainingFile } from '../../bench/corpus/score/training-files.ts';
import { seededRandom } from '../../bench/corpus/seeded-random.ts';

const plain = [
  'I went to the shop and they had no bread left, so I bought rice.',
  'It rained.',
  'My sister called on Tuesday about the bicycle that she left in our shed two years ago.',
  'We never found the key.',
  'The neighbour has a dog, and it barks when the post comes early.',
  'Nobody told us why the bus was late, but we waited anyway until it was dark.',
];
const habits = [
  'It is important to note that collaboration plays a crucial role in sustainable innovation.',
  'In today’s fast-paced world, communication is more important than ever before for everyone.',
  'Studies have shown that communities benefit from transparency, inclusion, and participation.',
  'There are many different perspectives on this issue, and both sides have valid arguments.',
  'Ultimately, the right choice depends on individual needs, preferences, and circumstances.',
];

/** Texts of our own, put together by chance: enough to train on, nothing to be proud of. */
function makeCorpus(): CorpusText[] {
  const random = seededRandom(7);
  const pick = (from: readonly string[]): string => from[Math.floor(random() * from.length)]!;
  return Array.from({ length: 48 }, (_, index): CorpusText => {
    const ai = index % 2 === 0;
    const share = ai ? 0.6 : 0.05;
    const sentences = Array.from({ length: 24 }, () => pick(random() < share ? habits : plain));
    return {
      id: `text-${index}`,
      label: ai ? 'ai' : 'human',
      model: ai ? `model ${index % 3}` : '',
      genre: 'essay',
      format: 'text',
      source: `${ai ? 'machines' : 'people'}/${index % 4}:${index}`,
      text: sentences.join(' '),
    };
  });
}

test('should train the same twice, to the byte, and tell the two sides apart', async () => {
  const first = trainScore(makeCorpus().map(readText));
  const second = trainScore(makeCorpus().map(readText));
  expect(await trainingFile(first)).toBe(await trainingFile(second));
  expect(first.leavingModelsOut.figures.separation[0]!.areaUnderCurve).toBeGreaterThan(0.9);
});

test('should never train on an origin that it tests', () => {
  const { folds } = trainScore(makeCorpus().map(readText)).leavingCollectionsOut;
  const leftOut = folds.flatMap((fold) => fold.leftOut);
  expect(new Set(leftOut).size).toBe(leftOut.length);
  expect(folds.reduce((sum, { tested }) => sum + tested, 0)).toBe(48);
  for (const { trained, tested } of folds) expect(trained + tested).toBe(48);
});

test('should give no rule and no measure a negative weight', () => {
  const { model } = trainScore(makeCorpus().map(readText));
  const weights = [
    ...Object.values(model.rules),
    ...Object.values(model.measures).map(({ weight }) => weight),
  ];
  expect(Math.min(...weights)).toBeGreaterThanOrEqual(0);
  expect(Math.max(...weights)).toBeGreaterThan(0);
});
