import { describe, expect, test } from 'vitest';
import { adviceText } from '../../../core/report/advice-words.ts';
import { midSample, plainSample, reportOf } from './sample.ts';

/** People's prose, over 100 words, with one habit in it three times. */
function withHabit(habit: string): string {
  return [
    `${habit} the boat leaks. My uncle built it in the yard behind the chapel the year I was born, out of whatever the harbour threw away, and he never once got it to float level. We rowed it anyway.`,
    `${habit} the oars are oak. They were too long for me, so he cut them down with a bread knife, swore at the result for most of a week, and then let me keep them. I still have one.`,
    `${habit} nobody drowned. We came close in the spring of the big tide, when the bung went out halfway to the island and I had to sit on the hole while he bailed with a boot. He thought it was funny. I did not, and said so all the way home.`,
  ].join('\n\n');
}

describe('advice', () => {
  test('should be at most five things, the best first, each from the score to less', () => {
    const { score, advice, afterAdvice } = reportOf(midSample);
    expect(advice).toHaveLength(5);
    expect(advice.map(({ from }) => from)).toEqual(advice.map(() => score));
    const scores = advice.map(({ to }) => to);
    expect(scores).toEqual(scores.toSorted((a, b) => a - b));
    for (const to of scores) expect(to).toBeLessThan(score!);
    expect(afterAdvice).toBeLessThan(scores[0]!);
  });

  test('should name the findings that go, and their rules', () => {
    const { advice, findings } = reportOf(midSample);
    const hedges = advice.find(({ category }) => category === 'hedging')!;
    expect(hedges.text).toBe('Cut eight hedges');
    expect(hedges.findings.map((index) => findings[index]!.category)).toEqual(
      Array.from({ length: 8 }, () => 'hedging'),
    );
    const rules = new Set(hedges.findings.map((index) => findings[index]!.ruleId));
    expect([...rules]).toEqual(hedges.rules);
  });

  test('should promise the score that the text has once it is followed', () => {
    const before = reportOf(withHabit('It is important to note that'));
    const advice = before.advice.find(({ category }) => category === 'hedging')!;
    const after = reportOf(withHabit('And so'));
    // The words that went count too: the promise takes their number to stay as it is.
    expect(Math.abs(advice.to - after.score!)).toBeLessThanOrEqual(2);
    expect(after.score).toBeLessThan(before.score!);
  });

  test('should be empty for a text that has nothing to gain', () => {
    expect(reportOf(plainSample)).toMatchObject({ advice: [], afterAdvice: null });
  });

  test('should speak of rhythm where sentences are all of one length', () => {
    const flat = Array.from(
      { length: 40 },
      (_, index) => `The man at number ${index} feeds a cat that is not his own.`,
    ).join(' ');
    const { advice } = reportOf(flat);
    expect(advice[0]).toMatchObject({
      text: 'Vary the length of sentences',
      category: 'rhythm',
      findings: [],
    });
  });

  test('should have other words for one finding, for several, and for those of one rule', () => {
    expect(adviceText('hedging', ['hedge-stack'], 1)).toBe('Cut one hedge');
    expect(adviceText('closers', ['a', 'b'], 13)).toBe('Cut 13 stock closers');
    expect(adviceText('rhythm', ['rule-of-three'], 3)).toBe('Break up three lists of three');
  });
});
