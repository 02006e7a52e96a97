import { rules, type Rule } from '../../../core/index.ts';
import { countsInScore } from '../../../core/score/evidence.ts';
import type { Reading } from '../reading.ts';

/** In how many collections or models of AI text a rule must have been seen to count. */
const fewestOrigins = 2;

/**
 * The rules whose evidence may count in the score: those that fire more on AI text than on human
 * text, over all and within genres, and not in the texts of one model alone. A rule without any
 * hit stays: its category's weight stands for it.
 */
export function countedRules(readings: readonly Reading[]): Rule[] {
  return rules.filter((rule) => {
    if (!countsInScore(rule)) return false;
    const hitting = readings.filter(({ summary }) => (summary.evidence[rule.id] ?? 0) > 0);
    if (hitting.length === 0) return true;
    const machines = hitting.filter(({ label }) => label === 'ai');
    const origins = new Set(machines.map(({ source, model }) => `${source} ${model}`));
    return (
      origins.size >= fewestOrigins &&
      lift(readings, rule.id) > 1 &&
      liftWithinGenres(readings, rule.id) > 1
    );
  });
}

/** The AI texts' rate of a rule's evidence over the human texts'; Infinity when people have none. */
function lift(readings: readonly Reading[], ruleId: string): number {
  const ai = sums(readings, ruleId, 'ai');
  const human = sums(readings, ruleId, 'human');
  return ai.hits / ai.words / (human.hits / human.words);
}

/**
 * The same, compared within each genre that has both labels and pooled (Mantel and Haenszel), so
 * that what one genre or its topics have more of does not count.
 */
export function liftWithinGenres(readings: readonly Reading[], ruleId: string): number {
  let above = 0;
  let below = 0;
  for (const genre of new Set(readings.map((reading) => reading.genre))) {
    const here = readings.filter((reading) => reading.genre === genre);
    const ai = sums(here, ruleId, 'ai');
    const human = sums(here, ruleId, 'human');
    if (ai.words === 0 || human.words === 0) continue;
    above += (ai.hits * human.words) / (ai.words + human.words);
    below += (human.hits * ai.words) / (ai.words + human.words);
  }
  return above / below;
}

function sums(readings: readonly Reading[], ruleId: string, label: Reading['label']) {
  const sum = { hits: 0, words: 0 };
  for (const reading of readings) {
    if (reading.label !== label) continue;
    sum.hits += reading.summary.evidence[ruleId] ?? 0;
    sum.words += reading.words;
  }
  return sum;
}
