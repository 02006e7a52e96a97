import type { PhraseRow } from '../rule.ts';

const verbs =
  'elaborate|expand|continue|provide|write|create|draft|generate|add|explain|help|revise|rewrite|adjust|refine|go deeper|go into|dive deeper|include|suggest|turn this|format|summarize|break down|make any|tailor|adapt|modify|shorten';

/** An assistant offering the next turn. */
export const phrases: readonly PhraseRow[] = [
  { pattern: `^ would you like me to (also)? (${verbs})` },
  { pattern: `^ (do|did) you want me to (also)? (${verbs})` },
  {
    pattern:
      '^ (shall|should) i (elaborate|expand|continue with|go deeper|draft|rewrite|proceed with the next)',
  },
  { pattern: `if you would like,? i (can|could|would be happy to) (also)? (${verbs})` },
  { pattern: `if you want,? i (can|could) (also)? (${verbs})` },
  { pattern: `i (can|could) (also)? (${verbs}) <6> if you would like` },
  { pattern: `let me know if you would like me to (${verbs})` },
  {
    pattern:
      'let me know if you would like (any)? (further)? (changes|adjustments|revisions|modifications|edits|more details|more examples|additional (details|information|examples))',
  },
  { pattern: 'just (say the word|let me know) and i will' },
  {
    pattern:
      'i am happy to (elaborate|expand|refine|revise|adjust|tailor|rewrite|tweak) (it|this|on any|any|further|the (text|essay|tone|draft|wording|letter|story))',
  },
  {
    pattern:
      'i can (also)? (tailor|adapt|adjust|customize|refine|tweak|shorten|rewrite) (this|it|the (text|essay|letter|email|response|tone|draft|story)) (to|for|if|further)',
  },
];
