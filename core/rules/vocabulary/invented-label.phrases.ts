import type { PhraseRow } from '../rule.ts';

/** A coined name for an idea: a word or two, and a noun that makes them sound like a term of art. */
export const phrases: readonly PhraseRow[] = [
  {
    pattern:
      '(the|this) <1-2> (paradox|trap|tax|fallacy|dividend|illusion|delusion|treadmill|vacuum|inversion|spiral|imperative|reckoning|quotient|industrial complex|divide|dilemma|creep|theater)',
  },
  {
    pattern:
      '(i|we|i like to|we might|you might|you could|let us) call (this|it|that) the <1-3> (paradox|trap|tax|fallacy|dividend|illusion|delusion|treadmill|vacuum|inversion|spiral|imperative|reckoning|quotient|divide|dilemma|creep|theater|gap|effect|principle|economy|loop|problem|debt|penalty|rule|shift|curve|stack)',
  },
];
