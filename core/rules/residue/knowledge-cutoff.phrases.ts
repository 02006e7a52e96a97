import type { PhraseRow } from '../rule.ts';

/** An assistant dating its own knowledge. */
export const phrases: readonly PhraseRow[] = [
  {
    pattern:
      'as of my (last|latest|most recent) (knowledge|training)? (update|cutoff|cut off|data)',
  },
  { pattern: '(as of|up to|up until|until|since) my knowledge (update|cutoff|cut off)' },
  { pattern: 'as of my (training|knowledge) (data)?' },
  { pattern: 'my (last|latest|most recent) (knowledge|training) (update|cutoff|cut off)' },
  { pattern: 'my (knowledge|training|training data) (cutoff|cut off)' },
  { pattern: '(up to|up until|until) my last (update|training)' },
  {
    pattern:
      'my (training data|training|knowledge base) (only)? (extends|goes up|goes|ends|is current|includes information|does not include|was last updated)',
  },
  {
    pattern:
      'my knowledge (only)? (extends|ends|is current|cuts off|was last updated|does not extend)',
  },
  {
    pattern:
      'i do not have (any)? (information|data|knowledge) (about|on|of|regarding|beyond|past|after) (events|developments|anything) (after|beyond|since|past)',
  },
  { pattern: '(events|developments|changes) (after|beyond|since) my (last|knowledge|training)' },
];
