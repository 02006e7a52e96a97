import type { PhraseRow } from '../rule.ts';

/** A text that tells what it was before it was changed. */
export const phrases: readonly PhraseRow[] = [
  {
    pattern:
      '(previously|formerly|before this change),? (this|it|the <1-3>|we) (used|was|were|had|required|relied|returned|called|would)',
  },
  {
    pattern:
      '(this|it|that|which) (has been|was) (recently|now)? (updated|changed|refactored|rewritten|reworked|migrated|extended|enhanced|improved|simplified|streamlined) (to|so that|from)',
  },
  {
    pattern:
      '(has|have) been (recently|now)? (refactored|rewritten|reworked|migrated|streamlined|modernized|overhauled) (to|so that|from|into)',
  },
  {
    pattern:
      'now (correctly|properly|also|fully) (~use|~support|~handle|~return|~include|~check|~validate|~accept|~ignore|~call|~read|~write)',
  },
  { pattern: 'now (~use|~return|~require|~accept|~handle) <1-5> (instead of|rather than)' },
  {
    pattern:
      '(instead of|rather than|unlike) the (old|previous|former|original) (approach|behavior|implementation|method|version|code|logic|way|design|system|one)',
  },
  {
    pattern:
      'the (old|previous|former) (approach|behavior|implementation|method|logic|design) (was|had|used|required|relied|did|could|would)',
  },
  {
    pattern:
      'no longer (~use|~rely|~require|~call|~return|~need) <1-4>, (and|but|it) (now|instead)',
  },
];
