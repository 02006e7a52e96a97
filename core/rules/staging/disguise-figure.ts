import { defineRule } from '../rule.ts';
import { phrases } from './disguise-figure.phrases.ts';

export const disguiseFigure = defineRule({
  id: 'disguise-figure',
  category: 'staging',
  family: ['B50'],
  kind: 'phrase',
  what: 'One abstraction in the clothes of another: “fear dressed up as caution”, “cruelty masquerading as wit”.',
  why: 'The figure sounds like an unmasking and offers no evidence. Say what the thing does that gives it away.',
  severity: 'info',
  trigger: { kind: 'single' },
  message: '“{actual}” unmasks without evidence. Say what the thing does.',
  sources: ['Pattern catalogue B50: real disguises and masquerade in networking stay quiet'],
  phrases,
  examples: {
    bad: [
      {
        text: 'The mill wore the mask of order, and the bank the mask of justice.',
        found: 'the mask of order',
        fixed: null,
      },
      {
        text: 'It is fear dressed up as caution.',
        found: 'dressed up as caution',
        fixed: null,
      },
      {
        text: 'The memo was cruelty masquerading as *honest advice*.',
        found: 'masquerading as *honest advice',
        fixed: null,
      },
      {
        text: 'A failure disguised\nas progress pleases nobody.',
        found: 'disguised\nas progress',
        fixed: null,
      },
      {
        text: 'The delay was a blessing in disguise.',
        found: 'a blessing in disguise',
        fixed: null,
      },
      {
        text: 'Rents rose under the guise of renewal.',
        found: 'under the guise of renewal',
        fixed: null,
      },
      {
        text: 'His answer came wrapped in concern.',
        found: 'wrapped in concern',
        fixed: null,
      },
      {
        text: 'It was a threat cloaked in politeness.',
        found: 'cloaked in politeness',
        fixed: null,
      },
    ],
    good: [
      'He fled disguised as a nun.',
      'The packets masquerade as DNS traffic.',
      'She was dressed up as a panda.',
      'The parcel came wrapped in brown paper.',
      'The router hides hosts by IP masquerading.',
      'The hills were wrapped in fog.',
      'The value is wrapped in an option.',
    ],
  },
});
