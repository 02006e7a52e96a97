import type { PhraseRow } from '../rule.ts';

/** Adverbs that add heat only; what stands around decides (see the rule). */
const adverbs = [
  'truly',
  'incredibly',
  'deeply',
  'fundamentally',
  'remarkably',
  'profoundly',
  'utterly',
  'immensely',
  'tremendously',
  'exceptionally',
  'extraordinarily',
  'enormously',
  'exceedingly',
  'immeasurably',
  'unbelievably',
  'astonishingly',
  'amazingly',
  'strikingly',
  'undeniably',
  'insanely',
  'supremely',
  'intensely',
  'vitally',
  'critically',
  'absolutely',
  'highly',
];

export const phrases: readonly PhraseRow[] = adverbs.map((pattern) => ({
  pattern,
  fix: 'delete' as const,
  // Emphasis is the writer's choice; a sweep over all files should not take it.
  safe: false,
}));
