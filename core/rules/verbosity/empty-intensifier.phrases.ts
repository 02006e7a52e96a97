import type { PhraseHit, PhraseRow } from '../rule.ts';
import { wordBehind } from './empty-intensifier.context.ts';

/** Adverbs that add heat only; what stands around decides (see the rule). */
const adverbs = [
  'truly',
  'incredibly',
  'deeply',
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
];

/** These mean something before most words; they are heat before these. */
const heatBefore: Readonly<Record<string, RegExp>> = {
  highly:
    /^(?:effective|beneficial|valuable|important|significant|relevant|efficient|engaging|desirable|impactful|intricate|impressive|versatile|rewarding|influential|successful|appealing)$/i,
  absolutely:
    /^(?:essential|crucial|critical|vital|key|stunning|amazing|incredible|beautiful|fantastic|wonderful|gorgeous|massive|fascinating|necessary|delicious)$/i,
  critically: /^(?:important|essential)$/i,
  vitally: /^(?:important)$/i,
  intensely: /^(?:personal|human|powerful|emotional)$/i,
  fundamentally:
    /^(?:human|important|flawed|transform(?:ed|ing|s)?|reshap(?:e|ed|es|ing)|alter(?:ed|ing|s)?|chang(?:e|ed|es|ing)|new|simple|about)$/i,
};

// Emphasis is the writer's choice; a sweep over all files should not take it.
const emphasis = { fix: 'delete', safe: false } as const;

export const phrases: readonly PhraseRow[] = [
  ...adverbs.map((pattern) => ({ pattern, ...emphasis })),
  ...Object.entries(heatBefore).map(([pattern, words]) => ({
    pattern,
    ...emphasis,
    accept: (hit: PhraseHit) => words.test(wordBehind(hit) ?? ''),
  })),
];
