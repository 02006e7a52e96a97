import type { PhraseHit, PhraseRow } from '../rule.ts';

function isNoReputation({ text, span }: PhraseHit): boolean {
  const near = text.slice(Math.max(0, span.start - 200), span.end + 200);
  return !/\b(?:reput[a-zß-ɏꞏ]+|brands?|branding|be\s+known\s+for|famous)\b/i.test(near);
}

/** Fame as a description. */
export const phrases: readonly PhraseRow[] = [
  {
    // Where reputation is the matter, fame is the fact.
    accept: isNoReputation,
    pattern:
      '(also|best|well|widely|famously|particularly|primarily|mainly|perhaps best)? (known|renowned|celebrated|famed|revered|acclaimed|noted) for (its|their|his|her)',
  },
  {
    pattern:
      '(widely|often|universally) (regarded|recognized|hailed|considered|celebrated|viewed) (as|to be) (one of|the|a)',
  },
];
