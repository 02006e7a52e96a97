import { defineRule } from '../rule.ts';
import { inContraction } from '../around.ts';
import { phrases } from './light-verb.phrases.ts';

export const lightVerb = defineRule({
  id: 'light-verb',
  category: 'verbosity',
  family: ['B10'],
  kind: 'phrase',
  what: 'An empty verb with a noun that only says “this matters”: “plays a crucial role in”.',
  why: 'The sentence reports that something is important and leaves out what it does. The verb that would tell is missing.',
  severity: 'warning',
  trigger: { kind: 'single' },
  message: 'Say what it does: “{actual}” says only that it matters.',
  sources: [
    'Pattern catalogue B10',
    'GPTZero top phrases, as cited in catalogue section G: 182 times for one long form',
  ],
  phrases,
  accept: (hit) => !inContraction(hit),
  examples: {
    bad: [
      {
        text: 'Lime plays a crucial role in mortar.',
        found: 'plays a crucial role',
        fixed: null,
      },
      {
        text: 'Bees came early, and they have played\na vital and pivotal role since.',
        found: 'played\na vital and pivotal role',
        fixed: null,
      },
      {
        text: 'Timing is of *paramount* importance.',
        found: 'of *paramount* importance',
      },
      {
        text: 'The drought had a profound impact on the valley.',
        found: 'had a profound impact on',
        fixed: null,
      },
      {
        text: 'The survey provides valuable insights into sleep.',
        found: 'provides valuable insights into',
        fixed: null,
      },
      {
        text: 'Parents play an important role in shaping a child.',
        found: 'play an important role in shaping',
        fixed: null,
      },
      {
        text: 'The harbour holds immense significance, but the plan ignores it.',
        found: 'holds immense significance',
        fixed: null,
      },
      {
        text: 'It’s playing an increasingly significant role in dye work.',
        found: 'playing an increasingly significant role',
        fixed: null,
      },
      {
        text: 'In the second act, the mill takes centre stage.',
        found: 'takes centre stage',
        fixed: null,
      },
    ],
    good: [
      'She played the role of the nurse in two productions.',
      'Each account has a role, and the role decides what it may read.',
      'Friends play an important role in our life.',
      'The drug had an effect on blood pressure of four points.',
      'Pressure plays no role below ten kelvin.',
      'He held his place in the queue.',
      'The treaty is important because it fixes the border.',
      'The lead actor took the stage at nine.',
      'A crucial role was left uncast until March.',
    ],
  },
});
