import { defineRule } from '../rule.ts';
import { phrases } from './gap-fill.phrases.ts';

export const gapFill = defineRule({
  id: 'gap-fill',
  category: 'residue',
  family: ['C4'],
  kind: 'phrase',
  what: 'A guess where a fact about somebody is missing: “likely grew up”, “keeps a low profile”.',
  why: 'The sentence could stand in anybody’s life story. A reader takes it for a finding, and there is no source behind it.',
  severity: 'info',
  trigger: { kind: 'single' },
  message: '“{actual}” fills a gap with a guess: give the source, or leave the gap.',
  sources: ['Pattern catalogue C4'],
  phrases,
  examples: {
    bad: [
      {
        text: 'She maintains a low profile.',
        found: 'maintains a low profile',
        fixed: null,
      },
      {
        text: 'The engraver likely grew up near the docks.',
        found: 'likely grew up',
        fixed: null,
      },
      {
        text: 'He has kept his *personal* life\nprivate, and moved twice.',
        found: 'kept his *personal* life\nprivate',
        fixed: null,
      },
      {
        text: 'Her upbringing undoubtedly shaped the later prints.',
        found: 'upbringing undoubtedly shaped',
        fixed: null,
      },
      {
        text: 'It’s likely that he attended a village school.',
        found: 'It’s likely that he attended',
        fixed: null,
      },
      {
        text: 'Little is known about her early life, but she sang.',
        found: 'Little is known about her early life',
        fixed: null,
      },
      {
        text: 'There he presumably developed a deep interest in bells.',
        found: 'presumably developed a deep interest',
        fixed: null,
      },
    ],
    good: [
      'She grew up in Hull, as her letters say.',
      'The tyre has a low profile.',
      'The coin was probably struck before 1300.',
      'The plane kept low over the hills.',
      'It is likely that it rains tomorrow.',
      'Little is known about the enzyme.',
      'She told us she preferred to stay out of the kitchen.',
    ],
  },
});
