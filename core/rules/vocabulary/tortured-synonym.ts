import { defineRule } from '../rule.ts';
import { phrases } from './tortured-synonym.phrases.ts';

export const torturedSynonym = defineRule({
  id: 'tortured-synonym',
  category: 'vocabulary',
  family: ['A30'],
  kind: 'phrase',
  what: 'A stand-in where there is one plain word: “counterfeit consciousness”, “emerald orbs”, “crimson liquid”.',
  why: 'The reader has to guess the plain word back. Where a term was meant, the stand-in is wrong; where an eye was meant, it is funny.',
  severity: 'info',
  trigger: { kind: 'single' },
  onlyIn: ['fiction'],
  message: 'Use the plain word: “{actual}” stands for it.',
  sources: [
    'Pattern catalogue A30',
    'Cabanac, Labbé and Magazinov, 2021 (arXiv 2107.06751): tortured phrases, the marks of paraphrasing software; the list of the Problematic Paper Screener, to 2026',
    'slopless, rules on odd synonyms',
  ],
  phrases,
  examples: {
    bad: [
      {
        text: 'The ship was run by counterfeit consciousness.',
        found: 'counterfeit consciousness',
        fixed: 'The ship was run by artificial intelligence.',
      },
      {
        text: 'Her emerald orbs found the exit.',
        found: 'emerald orbs',
        fixed: 'Her eyes found the exit.',
      },
      {
        text: 'He taught *profound learning* to monks.',
        found: 'profound learning',
        fixed: 'He taught *deep learning* to monks.',
      },
      {
        text: 'Crimson liquid ran\nunder the door.',
        found: 'Crimson liquid',
        fixed: 'Blood ran\nunder the door.',
      },
      {
        text: 'The irregular woodland beat the bolster vector machine.',
        found: ['irregular woodland', 'bolster vector machine'],
        fixed: 'The random forest beat the bolster vector machine.',
      },
      {
        text: 'He died of kidney disappointment.',
        found: 'kidney disappointment',
        fixed: 'He died of organ failure.',
      },
      {
        text: 'She shook out her raven tresses.',
        found: 'raven tresses',
        fixed: 'She shook out her hair.',
      },
    ],
    good: [
      'The forger was proud of his counterfeit stamps.',
      'Nine brass orbs hung over the altar.',
      'It was a profound lesson, and nobody was learning it.',
      'The crimson curtain ran the length of the room.',
      'An emerald ring and a string of sapphires lay in the pool.',
      'To his mother’s disappointment he studied kidneys.',
      'The lake lay in an irregular valley, and the woodland began at its foot.',
      'A raven sat on the chest of drawers.',
    ],
  },
});
