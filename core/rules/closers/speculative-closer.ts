import { defineRule } from '../rule.ts';
import { phrases } from './speculative-closer.phrases.ts';

export const speculativeCloser = defineRule({
  id: 'speculative-closer',
  category: 'closers',
  family: ['B25'],
  kind: 'phrase',
  what: 'An ending in a safe future: “only time will tell”, “as technology continues to evolve”, “for a brighter future”.',
  why: 'Nobody could be wrong about it, so it says nothing. A date, a bet or a plain stop would end better.',
  severity: 'info',
  trigger: { kind: 'single' },
  message: '“{actual}” predicts nothing. Say what will happen, or stop.',
  sources: [
    'Pattern catalogue B25: forecasts with figures are left alone',
    'Wikipedia: Signs of AI writing, challenges and future prospects (2025)',
  ],
  phrases,
  examples: {
    bad: [
      {
        text: 'The shop sells twine. Only time will tell.',
        found: 'Only time will tell',
        fixed: 'The shop sells twine.',
      },
      {
        text: 'The future of hemp looks\nbright.',
        found: 'The future of hemp looks\nbright',
        fixed: null,
      },
      {
        text: 'The port is *poised to become* a hub.',
        found: 'is *poised to become',
        fixed: null,
      },
      {
        text: 'Looms got fast.\n\nThe guild looks ahead. By embracing steam and wool, it will grow.',
        found: 'By embracing steam and wool, it will',
        fixed: null,
      },
      {
        text: 'It’s a step towards a more just and peaceful world.',
        found: 'towards a more just and peaceful world',
        fixed: null,
      },
      {
        text: 'He sang.\n\nHis songs will continue to inspire.',
        found: 'will continue to inspire',
        fixed: null,
      },
      {
        text: 'The barn is new, and the possibilities are endless.',
        found: 'the possibilities are endless',
        fixed: null,
      },
    ],
    good: [
      'The fund is set to grow by 4% in 2031.',
      'He will tell the time by the sun.',
      'The future tense is formed with “will”.',
      'As the water moves into the lock, the gate opens.',
      'The lamp will continue to burn until noon.\n\nThen fill it.',
      'We moved forward two rows.',
      'She looked forward to Sunday.',
      'If the wall holds for years to come, the mill can stay.',
      'The damper may go back to a more careful setting in the future.',
      'As we move toward the long pier, the wind drops.',
      'If the wind turns, one thing is for sure, we sleep ashore.',
      'The bread tax will remain a small part of what the town spends.',
      'The strike showed the possibilities of a better world (said the baker, who had been there with his sons and gone home singing).',
      'The valve may be set to change at noon.',
      'The sky was the colour of slate.',
      'They sold the farm in the hope of a better future, and sailed in May.',
      'His parents crossed the strait in search of a better future.',
      'Two of the ringers leave us.\n\nMany thanks to Ines for nine years of bells, and we look forward to seeing her future work.',
      'The log is torn. But one thing is clear: the miller sold the boat in May.',
    ],
  },
});
