import type { PhraseRow } from '../rule.ts';

/** Words that announce the same again. */
export const phrases: readonly PhraseRow[] = [
  { pattern: 'in other words' },
  { pattern: '(put|said|stated|phrased) (differently|another way)' },
  { pattern: '(that|which) is to say' },
  { pattern: 'to (put|say|state|phrase) (it|this|that) (differently|another way|in other words)' },
  { pattern: 'to put (it|this|that) (more)? (simply|plainly|bluntly|succinctly)' },
  { pattern: '(simply|plainly|bluntly|succinctly) put' },
  { pattern: '^ put (more)? (simply|plainly|bluntly|succinctly)' },
  { pattern: '^ to (rephrase|restate|reiterate|paraphrase)' },
  { pattern: 'in (simple|simpler|plain|plainer|everyday) (terms|words|language|english)' },
  { pattern: "in layman's terms" },
  { pattern: '^ in essence' },
  { pattern: '^ (at its core|at bottom),' },
  { pattern: '^ what this (really|essentially|ultimately|basically)? means is (that)?' },
  { pattern: '^ (essentially|basically|effectively),' },
];
