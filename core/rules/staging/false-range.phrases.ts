import type { PhraseRow } from '../rule.ts';

/** The far end is not part of the match: it has no length that could be told. */
export const phrases: readonly PhraseRow[] = [
  { pattern: '(everything|anything|everyone|all things) (ranging)? from <1-8> to' },
  { pattern: '(range|ranges|ranging|ranged|spanning|spans|span) (all the way)? from <1-8> to' },
  { pattern: ', from <1-8> to' },
  { pattern: '- from <1-8> to' },
  { pattern: '^from <1-6> to' },
];
