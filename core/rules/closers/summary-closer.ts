import { defineRule } from '../rule.ts';
import { phrases } from './summary-closer.phrases.ts';

export const summaryCloser = defineRule({
  id: 'summary-closer',
  category: 'closers',
  family: ['B32'],
  kind: 'phrase',
  what: 'A last paragraph that announces itself: “in conclusion”, “ultimately”, “overall”.',
  why: 'The reader sees that the text is ending. What follows the marker is either new and stands alone, or was said before.',
  severity: 'info',
  trigger: { kind: 'single' },
  message: '“{actual}” announces the end. End with the point itself.',
  sources: [
    'Pattern catalogue B32: lift 28 over all markers, in last paragraphs only',
    'A hint in essays: a conclusion is custom there, and people write one in every fifth thousand words',
    '“To sum up”, “to conclude” and “in short” are more common with people and with learners, so they are not in the list',
  ],
  profiles: { docs: 'hint', essay: 'hint' },
  phrases,
  examples: {
    bad: [
      {
        text: 'Rye needs cold.\n\nIn conclusion, sow it in autumn.',
        found: 'In conclusion,',
        fixed: 'Rye needs cold.\n\nSow it in autumn.',
      },
      {
        text: 'The dam held.\n\nThe town was dry. Ultimately, the clay saved it.',
        found: 'Ultimately,',
        fixed: 'The dam held.\n\nThe town was dry. The clay saved it.',
      },
      {
        text: 'Hens sleep.\n\n*Overall*, a hen is a quiet bird.',
        found: 'Overall*,',
        fixed: 'Hens sleep.\n\nA hen is a quiet bird.',
      },
      {
        text: 'Salt dries it.\n\nIn summary, it’s salt that\nkeeps the fish.',
        found: 'In summary,',
        fixed: 'Salt dries it.\n\nIt’s salt that\nkeeps the fish.',
      },
      {
        text: 'He left.\n\nAnd so it ended. But ultimately, nobody minded.',
        found: 'But ultimately,',
        fixed: 'He left.\n\nAnd so it ended. Nobody minded.',
      },
      {
        text: 'The glaze runs.\n\nTo summarise: fire it twice.',
        found: 'To summarise:',
        fixed: 'The glaze runs.\n\nFire it twice.',
      },
      {
        text: 'I fell.\n\nLooking back on that day, I laugh.',
        found: 'Looking back on that',
        fixed: null,
      },
    ],
    good: [
      'Both mills closed.\n\nTaken together, these were 90 jobs.',
      'The nets are dry.\n\nIn closing this account of the harbour I thank the pilot.',
      'In conclusion, sow it in autumn.\n\nThen wait until May for the first ears.',
      'The jury came to a conclusion.\n\nIn the end the clerk paid.',
      'The work is done.\n\nThe overall cost was nine pounds.',
      'We sat.\n\nHe was ultimately right about the rope.',
      'A list follows.\n\nIn short words the poem says little.',
      'The court sat in May.\n\nIn sum of damages the two sides differ.',
      'Test it.\n\nLooking back over the fence, she waved.',
      'I stopped swimming.\n\nUltimately, that fear turned into anger, and I hated the lake. My sister sold the boat the year after.',
    ],
  },
});
