import { defineRule } from '../rule.ts';
import { phrases } from './ai-adjective.phrases.ts';

export const aiAdjective = defineRule({
  id: 'ai-adjective',
  category: 'vocabulary',
  family: ['A2'],
  kind: 'phrase',
  what: 'Adjectives that grade and do not describe: “crucial”, “profound”, “robust”, “multifaceted”.',
  why: 'They tell the reader how to value a thing that the text has not shown. A fact about it would do that by itself.',
  severity: 'info',
  trigger: { kind: 'density', minimum: 3, perThousand: 4 },
  message: '“{actual}” grades the thing; “{fix}” is plainer, and a fact is better.',
  sources: [
    'Pattern catalogue A2: by density only',
    'Kobak et al., Science Advances 2025: excess adjectives in abstracts of 2024',
    'Liang et al., 2024 (arXiv 2403.07183): adjectives of peer reviews',
    'EQ-Bench slop lists, 2025',
    'Counts on essays by nine models of 2025 against texts by people from before November 2022',
  ],
  promote: { severity: 'warning', minimum: 8, perThousand: 10 },
  profiles: { fiction: 'hint' },
  phrases,
  examples: {
    bad: [
      {
        text: 'Salt is a crucial part of the brine.',
        found: 'crucial',
        fixed: 'Salt is an important part of the brine.',
      },
      {
        text: 'It was a *profound* loss, and a daunting bill.',
        found: ['profound', 'daunting'],
        fixed: 'It was a *deep* loss, and a daunting bill.',
      },
      {
        text: 'The guild kept meticulous books and a robust\nroof.',
        found: 'robust',
        fixed: 'The guild kept meticulous books and a sound\nroof.',
      },
      {
        text: 'Their comprehensive list had nine names.',
        found: 'comprehensive',
        fixed: 'Their full list had nine names.',
      },
      { text: 'Strategic patience wasn’t his gift.', found: 'Strategic', fixed: null },
      {
        text: 'The harbour has an enduring smell of tar.',
        found: 'enduring',
        fixed: 'The harbour has a lasting smell of tar.',
      },
      {
        text: 'A multifaceted person, he also kept bees.',
        found: 'multifaceted',
        fixed: 'A complex person, he also kept bees.',
      },
      {
        text: 'Clerks worked seamlessly with porters.',
        found: 'seamlessly',
        fixed: 'Clerks worked smoothly with porters.',
      },
      {
        text: 'Readers want deeper understanding, not more pages.',
        found: 'deeper understanding',
        fixed: null,
      },
      { text: 'It was an enriching summer.', found: 'enriching', fixed: null },
      { text: 'We want an inclusive, resilient town.', found: ['inclusive', 'resilient'] },
      {
        text: 'They sell a sophisticated lock.',
        found: 'sophisticated',
        fixed: 'They sell an advanced lock.',
      },
    ],
    good: [
      'The median is a robust estimator of the centre.',
      'Comprehensive insurance covers hail.',
      'The thread waits before the critical section.',
      'The twins are profoundly deaf.',
      'He ran stark naked into the sea.',
      'The drug is a systemic antibiotic.',
      'Strategic bombing began in the spring.',
      'A rigorous proof takes two pages.',
      'This is important, and it is unique to the island.',
      'The seam was sewn twice.',
      'The grant pays for enriching poor soil with lime.',
      'Compost is good at enriching the beds.',
      'The beak is adaptable to any seed.',
      'This rose is resilient to frost, and the council is supportive of it.',
      'The form uses inclusive language.',
      'The newer the lathe, the more sophisticated its gears.',
    ],
  },
});
