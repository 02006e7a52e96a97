import type { PhraseRow } from '../rule.ts';

const vital = '(essential|crucial|vital|critical|paramount|imperative|indispensable|key|pivotal)';

/** Verdicts of importance in place of what depends on the thing. */
export const phrases: readonly PhraseRow[] = [
  {
    pattern: `(is|are|was|were|remains|remain|becomes) (also|absolutely|particularly|especially|equally)? ${vital} (for|in|to (our|your|their|its|the|a|any|understanding|ensuring|maintaining|achieving|fostering|building|creating|success))`,
  },
  {
    pattern: `it is (also|absolutely|equally|therefore)? (essential|crucial|vital|imperative|paramount) (to|that|for)`,
  },
];
