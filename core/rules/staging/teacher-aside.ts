import { defineRule } from '../rule.ts';
import { phrases } from './teacher-aside.phrases.ts';

export const teacherAside = defineRule({
  id: 'teacher-aside',
  category: 'staging',
  family: ['B30'],
  kind: 'phrase',
  what: 'The voice of a patient teacher: “Let’s break this down”, “Simply put, …”, “Think of it as …”.',
  why: 'It treats the reader as a pupil. If the first wording was hard, replace it in place of announcing an easier one.',
  severity: 'hint',
  trigger: { kind: 'single' },
  message: '“{actual}” talks down. Say the simple thing at once.',
  sources: [
    'Pattern catalogue B30; tropes.fyi: “pedagogical voice”',
    'A matter of style: in the texts measured, bloggers say “simply put” more often than models do',
  ],
  phrases,
  examples: {
    bad: [
      {
        text: 'Simply put, the wall will fall.',
        found: 'Simply put,',
        fixed: 'The wall will fall.',
      },
      {
        text: 'Let’s break this down. A lease has two sides.',
        found: 'Let’s break this down',
        fixed: 'A lease has two sides.',
      },
      {
        text: '*Think of it as a* library for seeds.',
        found: 'Think of it as a',
        fixed: null,
      },
      {
        text: 'In simple terms, the bank lends\nwhat it lacks.',
        found: 'In simple terms,',
        fixed: 'The bank lends\nwhat it lacks.',
      },
      {
        text: 'To put it simply, rain is late.',
        found: 'To put it simply,',
        fixed: 'Rain is late.',
      },
      {
        text: 'So, let me walk you through it. The court sits twice.',
        found: 'So, let me walk you through it',
        fixed: 'The court sits twice.',
      },
      {
        text: 'The bell cracked in May. [^2] Simply put, the bread was late.\n\n[^2]: A Monday.',
        found: 'Simply put,',
        fixed: null,
      },
      {
        text: 'The net is, simply put, too small.',
        found: 'simply put,',
        fixed: 'The net is too small.',
      },
    ],
    good: [
      'The report was simply put on the wrong desk.',
      'The cart broke down twice.',
      'What do you think of it as a cook?',
      'The wall was put up simply, in a day.',
      'In plain English, the word means “debt”.',
      'The guide will walk you through the cellar.',
      'We break the word down into its roots.',
    ],
  },
});
