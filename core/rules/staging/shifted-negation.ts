import type { PhraseHit } from '../rule.ts';
import { defineRule } from '../rule.ts';
import { phrases } from './shifted-negation.phrases.ts';

export const shiftedNegation = defineRule({
  id: 'shifted-negation',
  category: 'staging',
  family: ['B5'],
  kind: 'phrase',
  what: '“No” put on the object, as on a data sheet: “requires no configuration”, “adds zero overhead”.',
  why: 'The verb promises something and the object takes it back. A plain “does not” reads as a sentence, not as a feature list.',
  severity: 'hint',
  trigger: { kind: 'density', minimum: 3, perThousand: 2 },
  message: '“{actual}” reads like a data sheet. Put the “not” on the verb.',
  sources: [
    'Pattern catalogue B5: a matter of style; people write it too, so only a density counts',
  ],
  profiles: { fiction: 'off' },
  phrases,
  accept,
  examples: {
    bad: [
      {
        text: 'The pump requires no maintenance.',
        found: 'requires no',
        fixed: 'The pump does not require any maintenance.',
      },
      {
        text: 'The layer *adds zero* overhead.',
        found: 'adds zero',
        fixed: 'The layer *does not add any* overhead.',
      },
      {
        text: 'Our plants need no\nwater in winter.',
        found: 'need no',
        fixed: 'Our plants do not need any\nwater in winter.',
      },
      {
        text: 'It will require no licence.',
        found: 'will require no',
        fixed: 'It will not require any licence.',
      },
      {
        text: 'The change introduced no delay.',
        found: 'introduced no',
        fixed: 'The change did not introduce any delay.',
      },
      {
        text: 'The scheme imposes no burden on tenants.',
        found: 'imposes no',
        fixed: 'The scheme does not impose any burden on tenants.',
      },
    ],
    good: [
      'The function takes no arguments.',
      'She had no idea.',
      'They need no more than a day.',
      'He makes no secret of it.',
      'The form requires a signature.',
      'It adds no one to the list.',
      'I had need, no doubt, of rest.',
    ],
  },
});

/** “No more than” and “no one” are words of their own; after an auxiliary another row reads on. */
function accept({ row, text, span }: PhraseHit): boolean {
  const behind = text.slice(span.end, span.end + 24);
  if (
    /^\s+(?:more|less|fewer|longer|one|other|later|sooner|doubt|matter|such)(?!\w)/i.test(behind)
  ) {
    return false;
  }
  const before = text.slice(Math.max(0, span.start - 12), span.start);
  const isBase = !/^(?:will|would)\b|(?:s|ed) \(/u.test(row.pattern);
  return !isBase || !/\b(?:to|will|would|can|could|should|may|might|must|shall)\s+$/i.test(before);
}
