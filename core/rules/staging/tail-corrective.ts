import type { PhraseHit } from '../rule.ts';
import { defineRule } from '../rule.ts';
import { phrases } from './tail-corrective.phrases.ts';

export const tailCorrective = defineRule({
  id: 'tail-corrective',
  category: 'staging',
  family: ['B3'],
  kind: 'phrase',
  what: 'Sentence after sentence that ends in a correction: “a tool, not a toy”.',
  why: 'The sentence had made its point. As a reflex, the appended “not” corrects a mistake that nobody made.',
  severity: 'hint',
  trigger: { kind: 'density', minimum: 4, perThousand: 4 },
  message: '“{actual}” again corrects what nobody said. Often the sentence can end before it.',
  sources: [
    'Pattern catalogue B3: a matter of style; in the texts measured, people do it as often as models',
    'No fix: what a contrast leaves out is part of what it says',
  ],
  phrases,
  accept,
  examples: {
    bad: [
      {
        text: 'Trust the logs, not the dashboard.',
        found: ', not the dashboard',
        fixed: null,
      },
      {
        text: 'It is a tool, *not a toy*.',
        found: ', *not a toy',
        fixed: null,
      },
      {
        text: 'We hire for judgement,\nnot for speed.',
        found: ',\nnot for speed',
        fixed: null,
      },
      {
        text: 'The map serves the walker, not the other way around!',
        found: ', not the other way around',
        fixed: null,
      },
      {
        text: 'The rule protects tenants, not just owners.',
        found: ', not just owners',
        fixed: null,
      },
      {
        text: 'He was a Leeds man, not a Londoner.',
        found: ', not a Londoner',
        fixed: null,
      },
    ],
    good: [
      'The tap leaked, not to mention the roof.',
      'He rang twice, not at all surprised.',
      'The shop is shut, not that anyone noticed.',
      'It works on most days, not always.',
      'The valve is open, not 3 turns.',
      'The door is not locked.',
      'Not the dog, the cat.',
      'The rope is old. Mend nets, not ropes. The nets feed us.',
    ],
  },
});

/** Idioms and degrees that correct nothing. */
const idiomRe =
  /^,\s*not\s+(?:to\s+mention|to\s+say|at\s+all|always|yet|often|that|even|only|necessarily|really|quite|very|too|so|exactly|anymore|any\s+more|unlike|least|surprisingly|including|counting|bad|much|many|all|every|everyone|everything|enough|sure|knowing|wanting|daring|now|then|today|here|there|one|me|you|him|her|us|them|it|this)(?!\w)/i;

function accept(hit: PhraseHit): boolean {
  const { text, span } = hit;
  const words = text.slice(span.start, span.end);
  if (idiomRe.test(words) || /\d/u.test(words)) return false;
  const before = text.slice(Math.max(0, span.start - 80), span.start);
  if (/(?:\bnot\b|n['’]t\b|\bif\b)[^.!?;:]*$/i.test(before)) return false;
  return !/[?]/u.test(text.charAt(span.end)) && !isShortOrder(hit);
}

/** “Mend nets, not ropes”: in so short a sentence the contrast is half of what is said. */
function isShortOrder(hit: PhraseHit): boolean {
  const { text, span } = hit;
  return /^\s*\S+(?:\s+\S+)?$/u.test(text.slice(hit.sentence().start, span.start));
}
