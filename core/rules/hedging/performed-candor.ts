import { defineRule } from '../rule.ts';
import { phrases } from './performed-candor.phrases.ts';

export const performedCandor = defineRule({
  id: 'performed-candor',
  category: 'hedging',
  family: ['A10'],
  kind: 'phrase',
  what: 'A phrase that claims honesty before an ordinary statement.',
  why: 'It suggests that the rest of the text was less than honest, and the statement behind it is no truer for it.',
  severity: 'info',
  trigger: { kind: 'single' },
  message: '“{actual}” claims honesty and adds nothing. Say the thing.',
  sources: ['Pattern catalogue A10 and B41: weak alone, so info only'],
  profiles: { fiction: 'hint', email: 'hint' },
  phrases,
  examples: {
    bad: [
      {
        text: 'Honestly, the second chapter drags.',
        found: 'Honestly,',
        fixed: 'The second chapter drags.',
      },
      {
        text: 'To be *perfectly honest*, the soup was cold.',
        found: 'To be *perfectly honest*,',
        fixed: 'The soup was cold.',
      },
      {
        text: 'The cable was too short and, frankly, nobody measured it.',
        found: 'and, frankly,',
        fixed: 'The cable was too short and nobody measured it.',
      },
      {
        text: 'Let’s be real: the lift has never worked.',
        found: 'Let’s be real:',
        fixed: 'The lift has never worked.',
      },
      {
        text: 'I’ll be upfront with\nyou: the budget is spent.',
        found: 'I’ll be upfront with\nyou:',
        fixed: 'The budget is spent.',
      },
      {
        text: 'Truth be told, we forgot the tent pegs.',
        found: 'Truth be told,',
        fixed: 'We forgot the tent pegs.',
      },
      {
        text: 'If I’m being honest, the map was upside down.',
        found: 'If I’m being honest,',
        fixed: 'The map was upside down.',
      },
      {
        text: 'The index turned out to be genuinely useful.',
        found: 'genuinely useful',
        fixed: null,
      },
      {
        text: 'In all honesty, we never tested the siren.',
        found: 'In all honesty,',
        fixed: 'We never tested the siren.',
      },
      {
        text: 'The crew is tired, and frankly, so is the boat.',
        found: 'and frankly,',
        fixed: 'The crew is tired, and so is the boat.',
      },
    ],
    good: [
      'If the miller weighs carefully and honestly, the farmers come back.',
      'They haggled loudly but honestly, as neighbours do.',
      'She answered honestly and left the room.',
      'A witness has to be honest, even about small things.',
      'The council promised to be transparent about its budget.',
      'I disclose that my sister works for the manufacturer.',
      'He spoke frankly to the board about the losses.',
      'The signature was genuine, and the seal was genuinely Roman.',
      '“Honestly,” said the clerk, “I never saw the parcel.”',
      'To be honest with a dying man is hard.',
      'An honest answer is rare in a census.',
    ],
  },
});
