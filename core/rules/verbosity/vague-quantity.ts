import type { PhraseHit } from '../rule.ts';
import { defineRule } from '../rule.ts';
import { inContraction, textBefore, textBehind } from './around.ts';
import { phrases } from './vague-quantity.phrases.ts';

export const vagueQuantity = defineRule({
  id: 'vague-quantity',
  category: 'verbosity',
  family: ['A18'],
  kind: 'phrase',
  what: 'An amount without a number: countless, a plethora of, significantly faster.',
  why: 'The word promises a size and gives none. A figure, a name or a plain “many” would do more.',
  severity: 'info',
  trigger: { kind: 'density', minimum: 3, perThousand: 2 },
  message: '“{actual}” is a size without a number: count, name one, or write “{fix}”.',
  sources: ['Pattern catalogue A18: by density only'],
  phrases,
  accept,
  examples: {
    bad: [
      {
        text: 'Numerous letters were lost in the move.',
        found: 'Numerous',
        fixed: 'Many letters were lost in the move.',
      },
      {
        text: 'The market offers a plethora of cheeses.',
        found: 'a plethora of',
        fixed: 'The market offers many cheeses.',
      },
      {
        text: 'We tried *countless* recipes.',
        found: 'countless',
        fixed: 'We tried *many* recipes.',
      },
      {
        text: 'The new press is significantly faster, but it’s loud.',
        found: 'significantly faster',
        fixed: null,
      },
      {
        text: 'Walking dramatically\nimproves the mood of most dogs.',
        found: 'dramatically\nimproves',
        fixed: null,
      },
      {
        text: 'The cellar flooded, and a significant number of boxes were lost.',
        found: 'a significant number of',
        fixed: 'The cellar flooded, and many boxes were lost.',
      },
      {
        text: 'There’s a vast array of tools in the shed.',
        found: 'a vast array of',
      },
    ],
    good: [
      'The stars are countless.',
      'An array of bytes holds the key.',
      'The new press is significantly faster: 900 sheets an hour against 300.',
      'The stands were too numerous to count.',
      'The wealth of nations was the title of the course.',
      'The host of the party had left.',
      'A number of people asked for water.',
      'The effect was significantly larger in mice (p < 0.05).',
    ],
  },
});

const word = /^\s+\p{L}/u;
const determiner = /^\s+(?:the|these|those|this|that|them|us|its|his|her|our|my|your|their)\b/iu;
const degree = /\b(?:more|most|too|so|as|less|very|are|is|were|was|be|how)\s+$/iu;
const memory =
  /^\s+(?:(?:\p{Lu}|\p{L}\b)|(?:[\p{L}-]+\s+)?(?:bytes?|strings?|integers?|ints?|numbers?|objects?|floats?|values?|pointers?|arrays?|structs?|elements?|characters?|antennas?|sensors?|detectors?|telescopes?)\b|\uA78F)/u;

function accept(hit: PhraseHit): boolean {
  const { pattern } = hit.row;
  const behind = textBehind(hit);
  if (inContraction(hit)) return false;
  if (pattern.startsWith('(significantly') || pattern.includes('(portion')) return !hasFigure(hit);
  if (!word.test(behind) || determiner.test(behind)) return false;
  if (pattern.includes('array')) return !memory.test(behind);
  if (/^(?:countless|innumerable|numerous|\(myriad)/u.test(pattern)) {
    return !degree.test(textBefore(hit)) && !/^\s+(?:to|and|or|that|in|of|as)\b/iu.test(behind);
  }
  return true;
}

/** How far from the phrase its number may stand, in UTF-16 units. */
const reach = 200;

/** Whether the sentence, or what follows its colon or bracket, gives the number after all. */
function hasFigure(hit: PhraseHit): boolean {
  const { start, end } = hit.sentence();
  return /\d|\uA78F|\bthan\b|\b(?:twice|half|percent|thirds?|doubl|tripl|two|three|four|five|ten)\b/iu.test(
    hit.text.slice(Math.max(start, hit.span.start - reach), Math.min(end, hit.span.end + reach)),
  );
}
