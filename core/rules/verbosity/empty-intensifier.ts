import type { PhraseHit } from '../rule.ts';
import { defineRule } from '../rule.ts';
import { inContraction, textBefore } from '../around.ts';
import { wordBehind } from './empty-intensifier.context.ts';
import { phrases } from './empty-intensifier.phrases.ts';

export const emptyIntensifier = defineRule({
  id: 'empty-intensifier',
  category: 'verbosity',
  family: ['A8'],
  kind: 'phrase',
  what: 'An adverb that adds heat and no meaning: “truly”, “deeply”, “incredibly”.',
  why: 'Where everything is deeply or truly so, nothing is. The plain adjective stands firmer alone.',
  severity: 'info',
  trigger: { kind: 'density', minimum: 3, perThousand: 2 },
  message: '“{actual}” adds heat, not meaning: the next word stands without it.',
  sources: ['Pattern catalogue A8: by density only', 'retext-intensify word list (MIT), in part'],
  phrases,
  accept,
  examples: {
    bad: [
      {
        text: 'It was a truly great soup.',
        found: 'truly',
        fixed: 'It was a great soup.',
      },
      {
        text: 'The film is an incredibly moving portrait of a dock.',
        found: 'incredibly',
        fixed: 'The film is a moving portrait of a dock.',
      },
      {
        text: 'He’s *deeply* committed to the choir.',
        found: 'deeply',
        fixed: 'He’s committed to the choir.',
      },
      {
        text: 'The loss was sudden, and profoundly\nsad.',
        found: 'profoundly',
        fixed: 'The loss was sudden, and sad.',
      },
      {
        text: 'They didn’t rest, but the result is remarkably solid.',
        found: 'remarkably',
        fixed: 'They didn’t rest, but the result is solid.',
      },
      {
        text: 'Salt is absolutely crucial here.',
        found: 'absolutely',
        fixed: 'Salt is crucial here.',
      },
      {
        text: 'The walk was highly beneficial.',
        found: 'highly',
        fixed: 'The walk was beneficial.',
      },
      {
        text: 'The bell is both deeply old and profoundly loud.',
        found: ['deeply', 'profoundly'],
        fixed: null,
      },
      {
        text: 'The bell is both deeply old and loud.',
        found: 'deeply',
        fixed: 'The bell is both old and loud.',
      },
    ],
    good: [
      'The list is deeply nested.',
      'She breathed deeply and knocked.',
      'The source is truly random, as the tests show.',
      'The series is absolutely convergent.',
      'A highly available store keeps three copies.',
      'The two designs differ fundamentally.',
      'It is not truly lost.',
      '“That was incredibly rude,” she said.',
      'The critically ill were moved first.',
      'Yours truly, the committee',
    ],
  },
});

const negation =
  /(?:\b(?:not|never|no|nor|hardly|nothing|without|if|how|what|who|only|more|most|less|so|as|too|yours)|n[’']t)\s+$/i;
const functionWord =
  /^(?:a|an|the|and|or|but|nor|if|than|as|in|into|of|on|to|at|from|with|within|by|for|about|over|under|after|before|through|across|that|this|it|he|she|they|we|you|i|his|her|their|our|my|your|its|not|is|are|was|were|be|has|had|who|which|when|while|because|so|enough|worse|better|more|less|fewer|greater)$/i;
const technical =
  /^(?:nested|nest|embedded|immutable|frozen|recursive|equal|cloned|copied|linked|integrated|indented|buried|inelastic|random|concurrent|parallel|available|continuous|convergent|positioned|monotone|ill|injured|acclaimed|endangered|damped|wounded|different|unsound|unsafe|incompatible|impossible|independent|associative|polymorphic|asleep|blue|red|black|dark|still|silent|alone|lost|gone)$/i;

function accept(hit: PhraseHit): boolean {
  if (inContraction(hit) || negation.test(textBefore(hit))) return false;
  const word = wordBehind(hit);
  return word !== undefined && !functionWord.test(word) && !technical.test(word);
}
