import { defineRule } from '../rule.ts';
import { phrases } from './false-concession.phrases.ts';

export const falseConcession = defineRule({
  id: 'false-concession',
  category: 'neutrality',
  family: ['B23'],
  kind: 'phrase',
  what: 'Vague praise followed by a vague reservation.',
  why: 'A real concession grants something particular. Here neither half says what, so the sentence takes no position at all.',
  severity: 'info',
  trigger: { kind: 'single' },
  message: 'Both halves of this concession are vague. Say what works and what fails.',
  sources: [
    'Pattern catalogue B23: ordinary concessions must not fire, so both halves are looked at',
  ],
  profiles: { fiction: 'off' },
  phrases,
  examples: {
    bad: [
      {
        text: 'While the new model is impressive, challenges remain.',
        found: 'While the new model is impressive,',
        fixed: null,
      },
      {
        text: 'The method spread fast, but it isn’t without its challenges.',
        found: 'isn’t without its challenges',
        fixed: null,
      },
      {
        text: 'Although remote work offers *many benefits*, it is important to consider the drawbacks.',
        found: 'Although remote work offers *many benefits*,',
        fixed: null,
      },
      {
        text: 'While there are certainly benefits to\ncity life, it’s not for everyone.',
        found: 'While there are certainly benefits to\ncity life,',
        fixed: null,
      },
      {
        text: 'In short, while hard work is certainly necessary, it is not the only factor.',
        found: 'while hard work is certainly necessary,',
        fixed: null,
      },
      {
        text: 'Despite its many strengths, the approach also has limitations.',
        found: 'Despite its many strengths,',
        fixed: null,
      },
      {
        text: 'Though the tool is undeniably powerful, several questions remain open.',
        found: 'Though the tool is undeniably powerful,',
        fixed: null,
      },
    ],
    good: [
      'While the pump is powerful, it needs 400 litres an hour.',
      'Although the essay is useful, I disagree with its second claim.',
      'While she was important to the firm, nobody asked her.',
      'Though the path is tempting, the guide took the road.',
      'While `cargo` is convenient, it cannot link the old library.',
      'While there are benefits to a shared kitchen, the tenants voted against one.',
      'He went in without his coat.',
      'Despite its promise, the vaccine failed in trial three.',
    ],
  },
});
