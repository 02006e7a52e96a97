import type { PhraseRow } from '../rule.ts';

export const phrases: readonly PhraseRow[] = [
  {
    pattern:
      'not only <1-8> <8> (, <1-8>)? ,? but (it|they|he|she|we|i|you|that|this)? (<2>)? also',
  },
  { pattern: 'not only <1-8> <8> ,? but' },
];
