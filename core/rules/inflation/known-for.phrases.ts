import type { PhraseRow } from '../rule.ts';

/** Fame as a description. */
export const phrases: readonly PhraseRow[] = [
  {
    pattern:
      '(also|best|well|widely|famously|particularly|primarily|mainly|perhaps best)? (known|renowned|celebrated|famed|revered|acclaimed|noted) for (its|their|his|her)',
  },
  {
    pattern:
      '(widely|often|universally) (regarded|recognized|hailed|considered|celebrated|viewed) (as|to be) (one of|the|a)',
  },
];
