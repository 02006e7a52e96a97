import type { PhraseRow } from '../rule.ts';
import { ifBefore } from '../around.ts';

/** An order, or “you” and “we”; not “the millers envision a society in which”. */
const isInvitation = ifBefore(
  /(?:^|[^a-zß-ɏꞏ\d\s]\s*|\b(?:and|but|or|so|now|then|just|please|to|(?:you|we|let\s+(?:us|me))(?:\s+(?:can|could|may|might|must|should|will|now|all))?)\s+)$/i,
);

export const phrases: readonly PhraseRow[] = [
  {
    pattern:
      '(imagine|envision|picture|visualize|consider) (, for a moment ,|for a moment|with me|just)? (a|an|the|our|this) <0-3> (world|future|society|planet|universe|reality|tomorrow|workplace|classroom|city) (where|in which|without|with|that|free of|free from|powered by|when|transformed|beyond)',
    accept: isInvitation,
  },
  { pattern: '^ (now)? picture this (:|,|-)', fix: 'delete' },
  { pattern: '^ (now)? picture this $', fix: 'delete' },
  { pattern: '^ (just)? imagine this (:|,|-)', fix: 'delete' },
  { pattern: '^ (just)? imagine this $', fix: 'delete' },
  { pattern: '^ (now)? picture (this|the) (scene|scenario) (:|,|-)', fix: 'delete' },
  { pattern: '^ (now)? picture (this|the) (scene|scenario) $', fix: 'delete' },
  { pattern: '^ imagine (this|the following) (scene|scenario|situation) (:|,|-)', fix: 'delete' },
  { pattern: '^ imagine (this|the following) (scene|scenario|situation) $', fix: 'delete' },
  {
    pattern:
      '^ (now)? close your eyes (for a (moment|second|minute))? (,|and) (imagine|picture|think|visualize|envision)',
  },
  {
    pattern:
      '^ (just|now)? imagine (being able to|never having to|no longer having to|waking up (to|in|one)|living in (a|the)|a life|a day when|a time when|if you could|the possibilities|yourself (in|on|standing|walking|sitting|as|at))',
  },
  {
    pattern:
      '^ (just|now)? imagine (walking|stepping|strolling|opening|logging) (into|through|onto|down|in|out|up|along|your)',
  },
  {
    pattern:
      '^ imagine (a|an) (tool|platform|system|product|app|assistant|place|life|team|solution|scenario|company|school|device|technology) (where|that|in which|so)',
  },
  { pattern: '(what would|what if) (the|a|our) (world|future) (look|be|where|without|were)' },
  {
    pattern:
      '^ (let us|let me) (imagine|envision|picture|paint you) (a|the) <0-2> (world|future|scenario|picture|scene)',
  },
  { pattern: '^ think (about|of) a (world|future|time) (where|when|in which|without)' },
];
