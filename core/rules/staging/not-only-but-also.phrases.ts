import type { PhraseRow } from '../rule.ts';

export const phrases: readonly PhraseRow[] = [
  {
    pattern:
      'not only <1-8> <8> (, <1-8>)? ,? but (it|they|he|she|we|i|you|that|this)? (<2>)? also',
  },
  { pattern: 'not only <1-8> <8> ,? but' },
  {
    pattern:
      '(not|is not|are not|was not|were not|do not|does not|did not) (just|merely|simply) <1-8> <8> (, <1-8>)? ,? but (it|they|he|she|we|i|you|that|this)? (<2>)? also',
  },
];
