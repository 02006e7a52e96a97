import type { PhraseHit } from '../rule.ts';
import { textBefore, textBehind, textOf } from '../around.ts';
import { defineRule } from '../rule.ts';
import { phrases } from './negative-listing.phrases.ts';

export const negativeListing = defineRule({
  id: 'negative-listing',
  category: 'staging',
  family: ['B4'],
  kind: 'phrase',
  what: 'A countdown of what a thing is not: “No tricks, no filters, just light.”',
  why: 'A row of denials promises a surprise and spends three beats on things that are not there.',
  severity: 'info',
  trigger: { kind: 'single' },
  message: '“{actual}” counts off what is not there. Say what is.',
  sources: ['Pattern catalogue B4: lists of notices and of forbidden things stay quiet'],
  phrases,
  accept,
  examples: {
    bad: [
      {
        text: 'No tricks, no filters, just light.',
        found: 'No tricks, no filters, just',
        fixed: null,
      },
      {
        text: 'Not a warning. Not a plea. Just a name.',
        found: 'Not a warning. Not a plea. Just',
        fixed: null,
      },
      {
        text: 'There was *no pain*, no fear, no memory.',
        found: 'no pain*, no fear, no memory',
        fixed: null,
      },
      {
        text: 'No meetings. No slides.\nOnly the work.',
        found: 'No meetings. No slides.\nOnly',
        fixed: null,
      },
      {
        text: 'It wasn’t anger. It wasn’t grief. It was relief.',
        found: 'It wasn’t anger. It wasn’t grief. It was',
        fixed: null,
      },
      {
        text: 'She wanted not praise, not money, but rest.',
        found: 'not praise, not money, but',
        fixed: null,
      },
      {
        text: 'No noise, no crowds — just the sea.',
        found: 'No noise, no crowds — just',
        fixed: null,
      },
      {
        text: 'Without warning, without mercy, without end, it rained.',
        found: 'Without warning, without mercy, without',
        fixed: null,
      },
    ],
    good: [
      'No parking. No stopping.',
      'No dogs, no bicycles.',
      'The value is not null. The list is not empty.',
      'There is no door, and no window faces the yard.',
      'No, no, just leave it.',
      'He is not tall, not that it matters.',
      'They have no bread but crusts, no beer but dregs, no songs but psalms.',
      'No wall, no ditch, no row of piles can keep the sea out.',
      'He knew that no oar, no sail, no rope, however good, would bring her home.',
      'Don’t sell the boat. Not now. Not when the herring are in.',
      'He left with no hat, no coat, no boots, and a letter for the miller.',
      'No fee is due, no form is needed, but do ring first.',
      'The harbour should be not a market, not a fair, but a harbour.',
      'It was not a ship, not even a boat, but a raft.',
    ],
  },
});

function accept(hit: PhraseHit): boolean {
  const words = textOf(hit);
  return (
    !/^no,?\s+no\b/i.test(words) &&
    !/\b(?:is|are|was|were|has|have|can|may|shall|must)\b[^.]*,/i.test(words) &&
    // “Not a boat, not even a raft” grades; “should be not a fair” asks for something.
    !/,\s+(?:and\s+)?not\s+(?:even|necessarily)\b/i.test(words) &&
    !(/^not\b/i.test(words) && /\b(?:should|must|may)\b[^.,;:]{0,30}$/i.test(textBefore(hit))) &&
    // Each is something after all.
    !/^no\s+[^\s,]+\s+but\b/i.test(words) &&
    !(/^no\b/i.test(words) && /\bno\s[^,]*$/i.test(words) && (isSubject(hit) || endsInGain(hit))) &&
    !(/^not\b/i.test(words) && orderRe.test(textBefore(hit, 100)))
  );
}

/** “Don’t go. Not now.” takes up the order. */
const orderRe =
  /(?:^|[.!?:;,]\s+|\b(?:and|so|but|please)\s+)(?:don[’']t|do\s+not|never)\b[^.!?]{0,80}[.!?]\s+$/i;

const verb =
  '(?:can|could|will|would|shall|should|may|might|must|did|does|is|are|was|were|has|have|had)(?!\\w)';
const memberRe = /^\s*(?:(?:and|or|nor)\s+)?no\s/i;
/** The last of the row and its verb, unless that stands in a clause of its own: “no friends who would”. */
const memberWithVerbRe = new RegExp(
  `^\\s*(?:(?:and|or|nor)\\s+)?no(?:\\s+(?!(?:that|who|which|whose|where|to|i|you|he|she|it|we|they)\\b)[^\\s,.;:!?]+){1,6}\\s+${verb}`,
  'i',
);
/** The verb behind a comma: “no oar, no sail, however good, can”. */
const verbFirstRe = new RegExp(`^\\s*${verb}`, 'i');

/** Whether the row is the subject of a verb, so that it tells what none of them does. */
function isSubject({ text, span }: PhraseHit): boolean {
  const clause = /^[^.;:!?]{0,300}/.exec(text.slice(span.start, span.start + 300))![0];
  const parts = clause.split(',');
  const count = parts.findIndex((part) => !memberRe.test(part));
  if (count < 0) return memberWithVerbRe.test(parts.at(-1)!);
  return (
    memberWithVerbRe.test(parts[count - 1] ?? '') ||
    parts.slice(count, count + 4).some((part) => verbFirstRe.test(part))
  );
}

/** Whether the row ends in something that is there. */
function endsInGain(hit: PhraseHit): boolean {
  return /^\s*,\s*and\s+(?:an?|the|some|plenty|lots|one|two)\s/i.test(textBehind(hit));
}
