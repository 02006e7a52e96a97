import { defineRule } from '../rule.ts';
import { phrases } from './figurative-verb.phrases.ts';

export const figurativeVerb = defineRule({
  id: 'figurative-verb',
  category: 'vocabulary',
  family: ['A27'],
  kind: 'phrase',
  what: 'Things that get bodies and jobs from their verb: silence stretches, shadows dance, the config lives in a folder.',
  why: 'One such verb can be the best word of a page. As a habit it gives every thing the same restless life, and the reader no longer sees which of them moves.',
  severity: 'hint',
  trigger: { kind: 'company' },
  onlyIn: ['fiction'],
  message: '“{actual}” gives a thing a body. Say what it does, or keep one such verb a page.',
  sources: [
    'Pattern catalogue A27: normal idiom in engineering, so it is off there',
    'vale-ai-tells: more than forty rules on verbs of this kind, 160 and 230 hits of two of them in documentation by people',
    'Antislop sampler, words counted in stories by models, April 2025: danced, hummed, clung, flickered, crept',
  ],
  phrases,
  examples: {
    bad: [
      {
        text: 'The config lives in the root folder, he said, barely above a whisper.',
        found: 'lives in',
        fixed: 'The config is in the root folder, he said, barely above a whisper.',
      },
      {
        text: 'Our templates now *live under* `src`. She couldn’t help but smile.',
        found: 'live under',
        fixed: 'Our templates now *are under* `src`. She couldn’t help but smile.',
      },
      {
        text: 'The rule fires twice, and a shiver ran down my spine.',
        found: 'fires',
        fixed: 'The rule runs twice, and a shiver ran down my spine.',
      },
      {
        text: 'The fix landed in March. The days bled into weeks.',
        found: 'landed',
        fixed: 'The fix came in March. The days bled into weeks.',
      },
      {
        text: 'Shadows danced\non the barn door. The air was thick with tension.',
        found: 'Shadows danced',
        fixed: null,
      },
      {
        text: 'Moonlight pooled on the step, and grief clung to the curtains. Her voice was barely audible.',
        found: ['Moonlight pooled', 'and grief clung'],
        fixed: null,
      },
      {
        text: 'The city hummed below. I couldn’t shake the feeling that it knew me.',
        found: 'city hummed',
        fixed: null,
      },
      {
        text: 'The name tasted of rust. Something shifted.',
        found: 'name tasted',
        fixed: null,
      },
    ],
    good: [
      'The city hummed below, and somebody on the stairs was frying onions.',
      'The wind howled all night. In the morning the hen house was gone.',
      'The keeper lives in the lighthouse, and his voice was barely audible.',
      'A family of swallows lived under the roof. The days bled into weeks.',
      'The gunner fires twice, and a shiver ran down my spine.',
      'The heron landed in the reeds. The days bled into weeks.',
      'The children danced on the barn door. The air was thick with tension.',
      'The miller’s wife hummed below. I couldn’t shake the feeling that she knew me.',
      'The manager fires the clerk. Something shifted.',
      'The soup tasted of rust. Something shifted.',
    ],
  },
});
