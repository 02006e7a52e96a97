import { defineRule } from '../rule.ts';
import { phrases } from './borrowed-engineering.phrases.ts';

export const borrowedEngineering = defineRule({
  id: 'borrowed-engineering',
  category: 'vocabulary',
  family: ['A14'],
  kind: 'phrase',
  what: 'Engineering words worn as decoration: “a load-bearing belief”, “the blast radius of a remark”.',
  why: 'The term promises rigour. Where no load is measured and nothing blows up, the plain word is shorter and can be checked.',
  severity: 'info',
  trigger: { kind: 'single' },
  message: 'No machine is meant: say it in plain words.',
  sources: [
    'Pattern catalogue A14: only in the frame that shows the figure; near engineering words the rule stays quiet',
    'Peers’ lists of words of 2025 and 2026',
  ],
  phrases,
  examples: {
    bad: [
      {
        text: 'Hope is a load-bearing assumption of the plan.',
        found: 'load-bearing assumption',
        fixed: null,
      },
      {
        text: 'Nobody foresaw the blast radius of that remark.',
        found: 'blast radius',
        fixed: null,
      },
      { text: 'Pressure-test the argument before lunch.', found: 'Pressure-test the', fixed: null },
      { text: 'We *rewire our habits* in spring.', found: 'rewire our habits', fixed: null },
      {
        text: 'Her emotional\nbandwidth was gone, and she said so.',
        found: 'emotional\nbandwidth',
        fixed: null,
      },
      {
        text: 'Curiosity is the engine of progress.',
        found: 'the engine of progress',
        fixed: null,
      },
      {
        text: 'Don’t overlook the second-order effects of praise.',
        found: 'second-order effects',
        fixed: null,
      },
      {
        text: 'The toast became a forcing function for honesty.',
        found: 'forcing function',
        fixed: null,
      },
    ],
    good: [
      'The function is optimized for convenience.',
      'It is a failure mode of Harbourmaster when the tide table is empty.',
      'The failure mode of magnetic drums was a cracked bearing.',
      'The load-bearing wall stands between kitchen and hall.',
      'The blast radius of a bad deploy is one cluster.',
      'We stress-test the pump at four bar.',
      'The failure modes of the valve are listed below.',
      'Recalibrate the sensor after each flight.',
      'The engine of the ferry failed.',
      'Bandwidth fell to two megabits.',
      'The equation was derived from first principles.',
      'They pressure-tested the pipe twice.',
      'Refactor the module before you add to it.',
      'Each month the clerks find a failure mode for the commit that nobody knew.',
      'The king mended the machinery of our government.',
    ],
  },
});
