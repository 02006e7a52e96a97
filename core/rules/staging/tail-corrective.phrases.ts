import type { PhraseRow } from '../rule.ts';

/** Deleting a contrast takes away part of the claim, so no fix is offered. */
export const phrases: readonly PhraseRow[] = [{ pattern: ', not <1-6>$' }];
