import type { PhraseHit } from '../rule.ts';
import { defineRule } from '../rule.ts';
import { phrases } from './refusal-to-conclude.phrases.ts';

export const refusalToConclude = defineRule({
  id: 'refusal-to-conclude',
  category: 'neutrality',
  family: ['B22'],
  kind: 'phrase',
  what: 'An ending that hands the question back: “it depends”, “it is up to you”, “there is no one answer”.',
  why: 'The reader came for a judgement. If it truly depends, say on what, and what follows in each case.',
  severity: 'warning',
  trigger: { kind: 'single' },
  message: '“{actual}” hands the question back. Give an answer, or say what follows in which case.',
  sources: ['Pattern catalogue B22: forced neutrality'],
  profiles: { fiction: 'off' },
  phrases,
  accept,
  examples: {
    bad: [
      {
        text: 'It ultimately depends on how much you cook.',
        found: 'It ultimately depends on',
        fixed: null,
      },
      {
        text: 'There’s no one-size-fits-all answer here.',
        found: 'There’s no one-size-fits-all answer',
        fixed: null,
      },
      {
        text: 'The right choice will depend on your *specific needs* and budget.',
        found: 'choice will depend on your *specific needs',
        fixed: null,
      },
      {
        text: 'Colour is chosen last, and it is ultimately a matter\nof personal preference.',
        found: 'is ultimately a matter\nof personal preference',
        fixed: null,
      },
      {
        text: 'Ultimately, the decision to sell comes down to trust.',
        found: 'Ultimately, the decision to sell comes down to',
        fixed: null,
      },
      {
        text: 'As so often, the truth lies somewhere in the middle.',
        found: 'the truth lies somewhere in the middle',
        fixed: null,
      },
      {
        text: 'Whether he was guilty remains a subject of debate.',
        found: 'remains a subject of debate',
        fixed: null,
      },
    ],
    good: [
      'The yield depends on the temperature of the bath.',
      'The rate ultimately depends on the mass of the nucleus.',
      'You can pay by card or in cash; it is up to the shop.',
      'There is no answer at the door.',
      'The outcome depends on the vote in March.',
      'The size of the fee depends on your income in the last tax year.',
      'It’s up to you to lock the gate at night.',
      'Reasonable people settled the matter in an hour.',
    ],
  },
});

const ultimatelyRe =
  /^[^\p{L}]*ultimately,?\s+(?:the|this|which|whether|what|how|each)(?:\s+[\p{L}’'-]+){0,20}?\s+(?:(?:depends?|comes? down|boils? down)\s+(?:on|upon|to)|(?:is|are)\s+(?:a matter of|up to))\b/iu;
const subjectRe =
  /\b(?:choice|decision|answer|option|approach|method|path|solution|strategy|question)(?:\s+[\p{L}’'-]+){0,12}\s+$/iu;

/** One sentence is one refusal, also where a row for its start and one for its end both match. */
function accept(hit: PhraseHit): boolean {
  const { row, text, span } = hit;
  const { pattern } = row;
  if (pattern.startsWith('^')) return true;
  const before = text.slice(Math.max(0, span.start - 120), span.start);
  if (pattern.startsWith('(depends') && subjectRe.test(before)) return false;
  if (pattern.includes('comes down to|') && /\bultimately\s+$/iu.test(before)) {
    return !subjectRe.test(before);
  }
  const sentence = hit.sentence();
  return !ultimatelyRe.test(text.slice(sentence.start, sentence.end));
}
