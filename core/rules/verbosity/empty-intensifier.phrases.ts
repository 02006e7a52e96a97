import type { PhraseHit, PhraseRow } from '../rule.ts';
import { ifBefore, ifBehind } from '../around.ts';
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

const behindBoth = ifBefore(/\bboth\s+$/i);
const beforePartner = ifBehind(/^\s+[a-zß-ɏꞏ’'-]+\s+and\s+[a-zß-ɏꞏ]+ly\s+[a-zß-ɏꞏ]/i);
const behindPartner = ifBefore(/\bboth\s+[a-zß-ɏꞏ]+ly\s+[a-zß-ɏꞏ’'-]+\s+and\s+$/i);

/** “Both deeply old and wholly new”: without one of its adverbs the pair would limp. */
const isOfPair = (hit: PhraseHit): boolean =>
  behindPartner(hit) || (behindBoth(hit) && beforePartner(hit));

// Emphasis is the writer's choice; a sweep over all files should not take it.
const emphasis = { fix: 'delete', safe: false } as const;

export const phrases: readonly PhraseRow[] = [
  ...adverbs.map((pattern) => ({
    pattern,
    ...emphasis,
    accept: (hit: PhraseHit) => !isOfPair(hit),
  })),
  { pattern: `(${adverbs.join('|')})`, accept: isOfPair },
  ...Object.entries(heatBefore).flatMap(([pattern, words]): PhraseRow[] => {
    const isHeat = (hit: PhraseHit): boolean => words.test(wordBehind(hit) ?? '');
    return [
      { pattern, ...emphasis, accept: (hit) => isHeat(hit) && !isOfPair(hit) },
      { pattern, accept: (hit) => isHeat(hit) && isOfPair(hit) },
    ];
  }),
];
