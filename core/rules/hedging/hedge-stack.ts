import type { PhraseHit } from '../rule.ts';
import { defineRule } from '../rule.ts';
import { phrases } from './hedge-stack.phrases.ts';

export const hedgeStack = defineRule({
  id: 'hedge-stack',
  category: 'hedging',
  family: ['B20'],
  kind: 'phrase',
  what: 'Two hedges on one claim.',
  why: 'One hedge says how sure you are. The second only makes the first look insincere.',
  severity: 'warning',
  trigger: { kind: 'single' },
  message: 'Two hedges on one claim: “{actual}”. Keep one.',
  sources: ['Pattern catalogue B20: fires once; “may or may not” is exempt'],
  phrases,
  accept,
  examples: {
    bad: [
      {
        text: 'The dam could potentially fail in a wet spring.',
        found: 'could potentially',
        fixed: 'The dam could fail in a wet spring.',
      },
      {
        text: 'Rust may\npossibly weaken the joint.',
        found: 'may\npossibly',
        fixed: 'Rust may weaken the joint.',
      },
      {
        text: 'The letter is torn, and it *might perhaps* be a copy.',
        found: 'might perhaps',
        fixed: 'The letter is torn, and it *might* be a copy.',
      },
      {
        text: 'Older pumps generally tend to leak.',
        found: 'generally tend to',
        fixed: 'Older pumps tend to leak.',
      },
      {
        text: 'The tide usually tends to favour the north shore.',
        found: 'usually tends to',
        fixed: 'The tide tends to favour the north shore.',
      },
      {
        text: 'It’s possible that the owner might return.',
        found: 'It’s possible that',
        fixed: 'The owner might return.',
      },
      {
        text: 'These marks would seem to suggest a second knife.',
        found: 'would seem to suggest',
        fixed: 'These marks may suggest a second knife.',
      },
      {
        text: 'A cold night possibly could crack the tiles.',
        found: 'possibly could',
        fixed: 'A cold night could crack the tiles.',
      },
      {
        text: 'It could be argued that the rule may help smaller farms.',
        found: 'It could be argued that',
        fixed: 'The rule may help smaller farms.',
      },
      {
        text: 'Maybe the ferry might be late.',
        found: 'Maybe',
        fixed: 'The ferry might be late.',
      },
    ],
    good: [
      'The buyer may or may not inspect the goods.',
      'He gave her everything he could possibly spare.',
      'She was as kind as a stranger could possibly be.',
      'Such a decay would probably escape our detector.',
      'The court may, perhaps, hear the appeal in May.',
      'It is possible that the seal broke during transit.',
      'It could be argued that the treaty was void from the start.',
      'The mass can often be inferred from the orbit.',
      'I couldn’t possibly accept so large a gift.',
      'Maybe tomorrow. The harbour master might know.',
      'Our results suggest that the alloy may be brittle.',
    ],
  },
});

/** Frames that are a hedge of their own: a stack only when the clause behind them is hedged. */
const frameRe = /^(?:it |there |one )/u;
const hedgedClauseRe =
  /^(?:\s+[\p{L}\p{N}][\p{L}\p{M}\p{N}’'-]*){1,6}?\s+(?:may|might|perhaps|possibly|potentially|arguably)\b/iu;
const hedgedSoonRe =
  /^(?:\s+[\p{L}\p{N}][\p{L}\p{M}\p{N}’'-]*){1,4}?\s+(?:may|might)\b(?!\s+(?:not\s+)?have\s+been\s+able)/iu;

/** Before “could possibly”, these make the two one idiom: all he could possibly want. */
const extremeRe =
  /\b(?:than|as|all|every\p{L}*|any\p{L}*|no|none|nothing|nobody|never|not|what\p{L}*|how|who|where|which|that|only|if|most|least|worst|best|\p{L}{2,}est)\b[^.!?;:]{0,60}$/iu;

function accept({ row, text, span }: PhraseHit): boolean {
  const after = text.slice(span.end, span.end + 120);
  const before = text.slice(Math.max(0, span.start - 80), span.start);
  if (row.pattern === '^ maybe') return hedgedSoonRe.test(after);
  if (frameRe.test(row.pattern)) return hedgedClauseRe.test(after);
  const actual = text.slice(span.start, span.end).toLowerCase();
  if (/^(?:could|can)\s+possibly$/u.test(actual)) return !extremeRe.test(before);
  // “May” behind an adverb and before a year or a number is the month.
  if (/\bmay$/u.test(actual)) return !/^\s+\d/u.test(after);
  return true;
}
