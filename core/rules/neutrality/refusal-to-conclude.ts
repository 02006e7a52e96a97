import { defineRule } from '../rule.ts';
import { phrases } from './refusal-to-conclude.phrases.ts';

export const refusalToConclude = defineRule({
  id: 'refusal-to-conclude',
  category: 'neutrality',
  family: ['B22'],
  kind: 'phrase',
  what: 'An ending that hands the question back: “it depends”, “it is up to you”, “there is no one answer”.',
  why: 'The reader came for a judgement. If it truly depends, say on what, and what follows in each case.',
  severity: 'warning',
  trigger: { kind: 'single' },
  message: '“{actual}” hands the question back. Give an answer, or say what follows in which case.',
  sources: ['Pattern catalogue B22: forced neutrality'],
  profiles: { fiction: 'off' },
  phrases,
  examples: {
    bad: [
      {
        text: 'It ultimately depends on how much you cook.',
        found: 'It ultimately depends on',
        fixed: null,
      },
      {
        text: 'There’s no one-size-fits-all answer here.',
        found: 'There’s no one-size-fits-all answer',
        fixed: null,
      },
      {
        text: 'The right choice will depend on your *specific needs* and budget.',
        found: 'choice will depend on your *specific needs',
        fixed: null,
      },
      {
        text: 'Colour is chosen last, and it is ultimately a matter\nof personal preference.',
        found: 'is ultimately a matter\nof personal preference',
        fixed: null,
      },
      {
        text: 'Ultimately, the decision to sell comes down to trust.',
        found: 'Ultimately, the decision to sell comes down to',
        fixed: null,
      },
      {
        text: 'As so often, the truth lies somewhere in the middle.',
        found: 'the truth lies somewhere in the middle',
        fixed: null,
      },
      {
        text: 'Whether he was guilty remains a subject of debate.',
        found: 'remains a subject of debate',
        fixed: null,
      },
      {
        text: 'It ultimately depends on the catch. If you have questions, ring the bell.',
        found: 'It ultimately depends on',
        fixed: null,
      },
      {
        text: 'Which method is used depends on the specific circumstances of the harbour.',
        found: 'Which method is used depends on the specific circumstances',
        fixed: null,
      },
      {
        text: 'Ultimately, the decision to sell the boat comes down to the individual.',
        found: 'Ultimately, the decision to sell the boat comes down to',
        fixed: null,
      },
      {
        text: 'Try all three ropes and find what works best for your needs.',
        found: 'find what works best for your',
        fixed: null,
      },
    ],
    good: [
      'Whether the weir should go is open to debate.\n\nWe dug it out in May, and the trout came back.',
      'Whether cats should roam is open to debate. On the one hand, they like it. Keep them in.',
      'The yield depends on the temperature of the bath.',
      'The rate ultimately depends on the mass of the nucleus.',
      'You can pay by card or in cash; it is up to the shop.',
      'There is no answer at the door.',
      'The outcome depends on the vote in March.',
      'The size of the fee depends on your income in the last tax year.',
      'It’s up to you to lock the gate at night.',
      'Reasonable people settled the matter in an hour.',
      'The choice of anchor depends on several factors, such as the bed and the tide. If the bed is sand, take the plough.',
      'The best method ultimately depends on the fish. For those who want herring, take the fine one.',
      'It ultimately depends on the wind. When it blows from the north, stay in the harbour.',
      'It really depends on what you bake. Most of our ovens are small. If the loaf is wide, take the one by the door.',
      'The choice of flour depends on your needs, as follows: rye for black bread, wheat for white.',
      'There are three ropes in the shed; choose what works best for your anchor.',
      'Ultimately, the whole quarrel boils down to the idea that the mill owns the stream.',
      'Baking for sixty is not a simple matter of buying more flour.',
      'It is up to each individual to carry his own oar.',
      'The best approach depends on your budget. Some ropes we keep:\n\n- hemp\n- sisal',
    ],
  },
});
