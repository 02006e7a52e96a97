import { defineRule } from '../rule.ts';
import { phrases } from './list-announcement.phrases.ts';

export const listAnnouncement = defineRule({
  id: 'list-announcement',
  category: 'openers',
  family: ['B29', 'C6'],
  kind: 'phrase',
  what: 'A sentence that says a list is coming: “Here are some tips to …”, “There are several ways to …”.',
  why: 'The reader can see the list. A line that names what the items share, or how they differ, is worth its place.',
  severity: 'hint',
  trigger: { kind: 'single' },
  message: '“{actual}” announces a list. Say what the list shows, or begin with it.',
  sources: [
    'Pattern catalogue B29 and C6: one in four chat answers opens its list so, and one in fifty texts by people',
  ],
  profiles: { fiction: 'off' },
  phrases,
  examples: {
    bad: [
      {
        text: 'Here are some tips to keep bees alive:',
        found: 'Here are some tips to keep bees',
        fixed: null,
      },
      {
        text: 'Here are a few things you can try:',
        found: 'Here are a few things you can try',
        fixed: null,
      },
      {
        text: 'Frost is coming. *Below are ten ideas* for\nwrapping a tree.',
        found: 'Below are ten ideas* for\nwrapping a',
        fixed: null,
      },
      {
        text: 'Here’s a simple guide to grafting pears.',
        found: 'Here’s a simple guide to',
        fixed: null,
      },
      {
        text: 'There are several ways to stop a leak.',
        found: 'There are several ways to',
        fixed: null,
      },
      {
        text: 'There are many different factors that shape a loaf.',
        found: 'There are many different factors that',
        fixed: null,
      },
      {
        text: 'Here are 7 habits of tidy cooks:',
        found: 'Here are 7 habits of tidy cooks',
        fixed: null,
      },
    ],
    good: [
      'Here are the keys you lent me.',
      'Here’s a recipe for rye bread.',
      'Here we are, some of us early.',
      'There are several hens in the yard.',
      'There are many people who never saw the sea.',
      'Here is a photograph of the pier before the fire.',
      'She asked whether there are several ways to tie it.',
      'The editor struck “here are some tips” from every page.',
      'There are two reasons: salt and time.',
      'There are a few other ways to tie it, but each of them slips when the rope is wet.',
      'Here are some other relevant letters for the curious:\n\n- the one of May\n- the one of June',
    ],
  },
});
