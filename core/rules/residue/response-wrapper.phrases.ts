import type { PhraseRow } from '../rule.ts';

const reworked =
  'revised|rewritten|improved|polished|refined|condensed|shortened|rephrased|reworded|proofread|edited|more concise|more formal|humanized';
const piece =
  'essay|poem|short story|story|email|cover letter|letter|blog post|article|script|speech|response|draft|product description|press release|haiku|limerick|sonnet|template';

/** The frame an assistant puts around what was asked for. */
export const phrases: readonly PhraseRow[] = [
  {
    pattern: `^^ here is (a|an|the|your|my) <2>? (${reworked}) (version|draft|text|essay|letter|email|paragraph|passage|copy|story)`,
  },
  {
    pattern: `^^ below is (a|an|the|your) <2>? (${reworked}) (version|draft|text|essay|letter|email|paragraph|passage)`,
  },
  {
    pattern: `^^^ here is (a|an|your|the) <3>? (${piece}) (on|about|for|based on|exploring|that|in|to|with|you) <8> : $$`,
    fix: 'delete',
    safe: false,
  },
  { pattern: `^^^ here is (a|an|your|the) <3>? (${piece}) : $$`, fix: 'delete', safe: false },
  {
    pattern: `^^ (revised|rewritten|improved|polished|humanized|reworded) (version|draft|text|essay|email|letter|paragraph) : $$`,
    fix: 'delete',
    safe: false,
  },
  { pattern: '^^ subject : (rewrite|revised draft|rewritten draft)' },
  {
    pattern:
      '^^ i have (rewritten|rephrased|polished|reworded|proofread|humanized) (your|the) (text|paragraph|passage|essay|sentence)',
  },
];
