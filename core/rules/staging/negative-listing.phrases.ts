import type { PhraseRow } from '../rule.ts';

export const phrases: readonly PhraseRow[] = [
  { pattern: 'no <1-4> , (and)? no <1-4> (,|-|;|:) (just|only|merely|simply|nothing but)' },
  { pattern: 'no <1-3> , no <1-3> ,? (and|or)? no <1-2>' },
  { pattern: 'no <1-3> , no <1-3> , no <1-3> , (and|or)? no <1-2>' },
  { pattern: '^no <1-5> . no <1-5> . (no <1-5> .)? (just|only|nothing but|simply|merely)' },
  {
    pattern:
      '^not <1-8> . not <1-8> . (not <1-8> .)? (but|just|only|simply|it|this|a|an|the|something)?',
  },
  {
    pattern:
      '^(it|this|that|he|she) (is|was) not <1-6> . (it|this|that|he|she) (is|was) not <1-6> . (it|this|that|he|she) (is|was)',
  },
  { pattern: '^(it|this|that|they) (is|was|are|were) not <1-6> , not <1-6> , but' },
  { pattern: 'not <1-5> , (and)? not <1-5> (,|-|;) (but|just|only)' },
  {
    pattern:
      '(it is|it was|this is|this was) not <1-6> , (nor|or) (is it|was it)? <1-6> . it (is|was)',
  },
  { pattern: 'without <1-2> , without <1-2> ,? (and)? without' },
];
