import { defineRule } from '../rule.ts';
import { phrases } from './hedge-stack.phrases.ts';

export const hedgeStack = defineRule({
  id: 'hedge-stack',
  category: 'hedging',
  family: ['B20'],
  kind: 'phrase',
  what: 'Two hedges on one claim.',
  why: 'One hedge says how sure you are. The second only makes the first look insincere. People do it as often as models, so it tells of style only.',
  severity: 'warning',
  trigger: { kind: 'single' },
  message: 'Two hedges on one claim: “{actual}”. Keep one.',
  sources: [
    'Pattern catalogue B20: fires once; “may or may not” is exempt',
    'A matter of style: in the texts measured, abstracts and docs by people have it more often than essays by models',
  ],
  phrases,
  examples: {
    bad: [
      {
        text: 'The dam could potentially fail in a wet spring.',
        found: 'could potentially',
        fixed: 'The dam could fail in a wet spring.',
      },
      {
        text: 'Rust may\npossibly weaken the joint.',
        found: 'may\npossibly',
        fixed: 'Rust may weaken the joint.',
      },
      {
        text: 'The letter is torn, and it *might perhaps* be a copy.',
        found: 'might perhaps',
        fixed: 'The letter is torn, and it *might* be a copy.',
      },
      {
        text: 'Older pumps generally tend to leak.',
        found: 'generally tend to',
        fixed: 'Older pumps tend to leak.',
      },
      {
        text: 'The tide usually tends to favour the north shore.',
        found: 'usually tends to',
        fixed: 'The tide tends to favour the north shore.',
      },
      {
        text: 'It’s possible that the owner might return.',
        found: 'It’s possible that',
        fixed: 'The owner might return.',
      },
      {
        text: 'These marks would seem to suggest a second knife.',
        found: 'would seem to suggest',
        fixed: 'These marks may suggest a second knife.',
      },
      {
        text: 'A cold night possibly could crack the tiles.',
        found: 'possibly could',
        fixed: 'A cold night could crack the tiles.',
      },
      {
        text: 'It could be argued that the rule may help smaller farms.',
        found: 'It could be argued that',
        fixed: 'The rule may help smaller farms.',
      },
      {
        text: 'Maybe the ferry might be late.',
        found: 'Maybe',
        fixed: 'The ferry might be late.',
      },
    ],
    good: [
      'The buyer may or may not inspect the goods.',
      'He gave her everything he could possibly spare.',
      'The crop was better than anyone could have possibly hoped.',
      'She was as kind as a stranger could possibly be.',
      'Such a decay would probably escape our detector.',
      'The court may, perhaps, hear the appeal in May.',
      'It is possible that the seal broke during transit.',
      'It could be argued that the treaty was void from the start.',
      'The mass can often be inferred from the orbit.',
      'I couldn’t possibly accept so large a gift.',
      'Maybe tomorrow. The harbour master might know.',
      'Our results suggest that the alloy may be brittle.',
      'A dry bilge may tend to the comfort of the crew.',
      'The new locks have generally tended to the profit of the mills.',
      'The baker did everything he possibly could to save the dough.',
    ],
  },
});
