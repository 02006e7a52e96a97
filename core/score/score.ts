import { categories, type Category } from '../finding.ts';
import { findRule } from '../rules/registry.ts';
import { measureFeature, measures, ruleFeature } from './features.ts';
import { isEnglish } from './is-english.ts';
import type { ScoreModel } from './model.ts';
import { shareOut } from './share-out.ts';
import { fewestWords } from './score-lines.ts';
import type { Summary } from './summary.ts';
import { weights } from './weights.ts';

/** Why a text has no score: too few words of running prose, or words that are not English. */
export type Unscored = 'too-short' | 'not-english';

export interface Score {
  /** How mid the text reads: a whole number from 0 to 100; `null` when there is no basis to say. */
  readonly score: number | null;
  /** Why `score` is `null`; `null` when there is a score. */
  readonly unscored: Unscored | null;
  /** The share of each category, whole numbers that add up to the score. */
  readonly categories: Readonly<Record<Category, number>>;
}

/** How mid a text reads by its summary: of a document, a section, or many documents. */
export function scoreSummary(summary: Summary): Score {
  const { measures: sums } = summary;
  if (sums.words < fewestWords) return noScore('too-short');
  if (!isEnglish(sums)) return noScore('not-english');
  const parts = scoreParts(summary, weights);
  const score = Math.round(Math.min(100, (100 * sumOf(parts)) / weights.full));
  return { score, unscored: null, categories: shareOut(score, parts) };
}

/** What each category adds to the sum that the score is made from. Never negative. */
export function scoreParts(
  summary: Summary,
  model: Pick<ScoreModel, 'measures' | 'rules'>,
): Record<Category, number> {
  const parts = zeroes();
  for (const [id, evidence] of Object.entries(summary.evidence)) {
    const rule = findRule(id);
    if (!rule) continue;
    const feature = ruleFeature(evidence, summary.measures.words);
    parts[rule.category] += (model.rules[id] ?? 0) * feature;
  }
  for (const [name, range] of Object.entries(model.measures)) {
    const measure = measures[name];
    if (!measure) continue;
    parts[measure.category] += range.weight * measureFeature(measure, summary.measures, range);
  }
  return parts;
}

/** The sum of the shares of all categories. */
export function sumOf(parts: Readonly<Record<Category, number>>): number {
  return categories.reduce((sum, category) => sum + parts[category], 0);
}

/** The score before it is rounded: in proportion to the sum of the parts, and 100 at most. */
export function exactScore(summary: Summary, model: ScoreModel): number {
  return Math.min(100, (100 * sumOf(scoreParts(summary, model))) / model.full);
}

function noScore(unscored: Unscored): Score {
  return { score: null, unscored, categories: zeroes() };
}

const nothing = Object.fromEntries(categories.map((category) => [category, 0])) as Record<
  Category,
  number
>;

function zeroes(): Record<Category, number> {
  return { ...nothing };
}
