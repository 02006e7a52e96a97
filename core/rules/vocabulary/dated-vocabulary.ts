import { defineRule } from '../rule.ts';
import { phrases } from './dated-vocabulary.phrases.ts';

export const datedVocabulary = defineRule({
  id: 'dated-vocabulary',
  category: 'vocabulary',
  family: ['A4'],
  kind: 'phrase',
  what: 'Words worn out within a few years: “delve”, “meticulous”, “showcase”, “underscore”.',
  why: 'Readers have met the word so often, in so many texts alike, that they stop at it and start to doubt the rest. Which word it is changes with the years.',
  severity: 'info',
  trigger: { kind: 'density', minimum: 2, perThousand: 2 },
  message: '“{actual}” was worn out by use: choose another word.',
  sources: [
    'Pattern catalogue A4: rows carry the years of the models that overused them',
    'Liang et al., 2024 (arXiv 2403.07183): “commendable”, “meticulous”, “noteworthy”, “showcase”',
    'Kobak et al., Science Advances 2025: “delves” 28 times, “underscores” 14 times, “showcasing” 11 times the expected rate in abstracts of 2024',
    'Wikipedia: Signs of AI writing, words by era',
  ],
  promote: { severity: 'warning', minimum: 6, perThousand: 6 },
  phrases,
  examples: {
    bad: [
      {
        text: 'The report delves into rents.',
        found: 'delves into',
        fixed: 'The report looks into rents.',
      },
      {
        text: 'She keeps meticulous accounts.',
        found: 'meticulous',
        fixed: 'She keeps careful accounts.',
      },
      {
        text: 'The fair showcases *local* cheese.',
        found: 'showcases',
        fixed: 'The fair shows *local* cheese.',
      },
      {
        text: 'He embarked\non a second novel.',
        found: 'embarked\non',
        fixed: 'He started a second novel.',
      },
      {
        text: 'The flood underscores the age of the pipes.',
        found: 'underscores the',
        fixed: null,
      },
      {
        text: 'Walks foster friendship, and they don’t cost much.',
        found: 'foster',
        fixed: 'Walks encourage friendship, and they don’t cost much.',
      },
      {
        text: 'The plan aligns with the budget.',
        found: 'aligns with',
        fixed: 'The plan fits the budget.',
      },
      {
        text: 'The new rules are aligned with the old ones.',
        found: 'are aligned with',
        fixed: 'The new rules fit the old ones.',
      },
      {
        text: 'The school’s aims were fully aligned with the town’s.',
        found: 'were fully aligned with',
        fixed: null,
      },
      { text: 'It was a bustling market.', found: 'bustling', fixed: 'It was a busy market.' },
      {
        text: 'The choir has a vibrant youth section.',
        found: 'vibrant',
        fixed: 'The choir has a lively youth section.',
      },
      { text: 'His story resonates with nurses.', found: 'resonates with', fixed: null },
      { text: 'The room hums with possibility.', found: 'hums with possibility', fixed: null },
    ],
    good: [
      'He is a meticulous reader. She is a meticulous worker who checks every joint.',
      'Put an underscore before the name.',
      'The foster parents met the child in June.',
      'Foster wrote two novels.',
      'They embarked on the ferry at nine.',
      'The column aligns with the left margin.',
      'Write it in indelible ink.',
      'Vibrant red paint covered the door.',
      'The bell resonates with the string at 440 hertz.',
      'The showcase by the door held three watches.',
      'The seam between the two walls leaks.',
      'The tailor pressed the seam.',
      'There was nothing particularly noteworthy in the log.',
      'The quay was bustling with porters.',
      'The posts weren’t aligned with the left margin.',
      'The two layers are aligned with the lower edge.',
    ],
  },
});
