import { defineRule } from '../rule.ts';
import { inContraction } from '../around.ts';
import { phrases } from './redundant-pair.phrases.ts';

export const redundantPair = defineRule({
  id: 'redundant-pair',
  category: 'verbosity',
  family: ['A20'],
  kind: 'phrase',
  what: 'Two words where one already holds the other.',
  why: 'The second word adds length and no meaning. A reader who notices starts to skim.',
  severity: 'info',
  trigger: { kind: 'single' },
  message: '“{actual}” says one thing twice; “{fix}” is enough.',
  sources: ['Pattern catalogue A20', 'retext-redundant-acronyms (MIT) for the acronyms'],
  phrases,
  accept: (hit) => !inContraction(hit),
  examples: {
    bad: [
      {
        text: 'Each and every ticket was sold.',
        found: 'Each and every',
        fixed: 'Every ticket was sold.',
      },
      {
        text: 'The end result was a wet floor.',
        found: 'end result',
        fixed: 'The result was a wet floor.',
      },
      {
        text: 'It was an *unexpected surprise*, but we kept the dog.',
        found: 'unexpected surprise',
        fixed: 'It was a *surprise*, but we kept the dog.',
      },
      {
        text: 'The bakers met and collaborated\ntogether on a rye loaf.',
        found: 'collaborated\ntogether',
        fixed: 'The bakers met and collaborated on a rye loaf.',
      },
      {
        text: 'The reason is because the valve sticks.',
        found: 'reason is because',
        fixed: 'The reason is that the valve sticks.',
      },
      {
        text: 'The stones are few in number and grey.',
        found: 'few in number',
        fixed: 'The stones are few and grey.',
      },
      {
        text: 'The tiles are blue in colour.',
        found: 'blue in colour',
        fixed: 'The tiles are blue.',
      },
      {
        text: 'He’s forgotten his PIN number twice.',
        found: 'PIN number',
        fixed: 'He’s forgotten his PIN twice.',
      },
      {
        text: 'The dialect has evolved over time.',
        found: 'evolved over time',
        fixed: 'The dialect has evolved.',
      },
    ],
    good: [
      'Even if the roof is sound, there still remains the damp.',
      'The contract is null and void.',
      'He learnt it from various different and difficult patients.',
      'Set the pin number in the wiring table before you solder.',
      'The seller disclaims any and all liability for the horse.',
      'We wanted peace and quiet, and we got both.',
      'The results came in after the end of the race.',
      'She planned ahead and left at six.',
      'The order told them to cease and desist.',
      'The dialect has evolved over time and in answer to the trade.',
      'They merged the two lists, then sorted them together.',
    ],
  },
});
