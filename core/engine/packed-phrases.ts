import type { PackedMatcher } from '../match/packed.ts';

/**
 * The patterns of all rules, compiled. The build puts them in place of this module
 * (scripts/pack-phrases.ts); run from source, they are compiled when the first text is linted.
 */
export const packedPhrases: PackedMatcher | undefined = undefined as PackedMatcher | undefined;
