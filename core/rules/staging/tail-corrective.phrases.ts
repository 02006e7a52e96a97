import type { PhraseRow } from '../rule.ts';

/** Deleting a contrast takes something away, so it is the writer’s to decide. */
export const phrases: readonly PhraseRow[] = [
  { pattern: ', not <1-6>$', fix: 'delete', safe: false },
];
