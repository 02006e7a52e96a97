import { addSummaries, type Summary } from '../../../core/index.ts';
import { noMeasures } from '../../../core/score/measures.ts';
import type { ScoreModel } from '../../../core/score/model.ts';
import { exactScore } from '../../../core/score/score.ts';
import type { Reading } from '../reading.ts';
import type { FittedParts } from './fit-score.ts';

/** How far the worst sentence may move a text of 300 words, in points. The promise is 10. */
const largestMove = 9;

/**
 * Sets the scale of the score: the lowest `full` at which no sentence moves a text of 300 words too
 * far. A smaller one would tell people and models apart no better, only louder.
 */
export function chooseScale(
  { measures, rules }: FittedParts,
  readings: readonly Reading[],
): ScoreModel {
  const short = readings
    .filter(({ summary }) => Math.abs(summary.measures.words - 300) <= 30)
    .map(({ summary }) => summary);
  // On a scale this wide no text reaches 100, so that moves are in proportion to it.
  const wide = { measures, rules, full: 1000 };
  const full = Math.max(1, (wide.full * worstMove(wide, short)) / largestMove);
  return { measures, rules, full: round(full) };
}

/** The farthest that one sentence of `worstSentences` moves any of the texts, in points. */
export function worstMove(model: ScoreModel, summaries: readonly Summary[]): number {
  let worst = 0;
  const sentences = worstSentences(model);
  for (const summary of summaries) {
    const before = exactScore(summary, model);
    for (const sentence of sentences) {
      const after = exactScore(addSummaries([summary, sentence]), model);
      worst = Math.max(worst, Math.abs(after - before));
    }
  }
  return worst;
}

/**
 * Sentences as telling as they come: three hits of the weightiest rules in a labelled item without a
 * plain word, or next to nothing but plain words.
 */
function worstSentences({ rules }: ScoreModel): Summary[] {
  const weightiest = Object.keys(rules).sort((a, b) => rules[b]! - rules[a]!);
  const hits = Object.fromEntries(weightiest.slice(0, 3).map((id) => [id, 1.2 / 3.2]));
  return [8, 20, 40].flatMap((words) => [
    makeSentence(words, { shortWords: 0.2, plainWords: 0.05, triads: 1, labels: 1 }, hits),
    makeSentence(words, { shortWords: 0.55, plainWords: 0.45, triads: 0, labels: 0 }, {}),
  ]);
}

function makeSentence(
  words: number,
  kinds: Readonly<Record<'shortWords' | 'plainWords' | 'triads' | 'labels', number>>,
  evidence: Readonly<Record<string, number>>,
): Summary {
  const logLength = Math.log(words);
  const measures = {
    ...noMeasures,
    words,
    functionWords: words / 4,
    sentences: 1,
    sentenceWords: words,
    logLength,
    logLengthSquared: logLength * logLength,
    shortWords: kinds.shortWords * words,
    plainWords: kinds.plainWords * words,
    triads: kinds.triads,
    labels: kinds.labels,
  };
  return { words, hits: {}, evidence, measures };
}

function round(value: number): number {
  return Number(value.toPrecision(4));
}
