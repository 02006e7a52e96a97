import { defineRule } from '../rule.ts';
import { phrases } from './seo-filler.phrases.ts';

export const seoFiller = defineRule({
  id: 'seo-filler',
  category: 'openers',
  family: ['A23'],
  kind: 'phrase',
  what: 'Padding from search-page articles: “the comprehensive guide”, “everything you need to know”, “look no further”.',
  why: 'It advertises the page to a reader who is already on it. The first useful sentence comes later than it should.',
  severity: 'warning',
  trigger: { kind: 'single' },
  message: '“{actual}” advertises the text. Begin with what it says.',
  sources: ['Pattern catalogue A23: fires once; titles are left alone'],
  profiles: { fiction: 'off' },
  phrases,
  examples: {
    bad: [
      {
        text: 'In this comprehensive guide, we walk from the harbour to the mill.',
        found: 'In this comprehensive guide,',
        fixed: 'We walk from the harbour to the mill.',
      },
      {
        text: 'This page holds everything you need to know about bees.',
        found: 'everything you need to know about',
        fixed: null,
      },
      {
        text: 'Need a kettle? Look no further.',
        found: 'Look no further',
        fixed: null,
      },
      {
        text: 'Without further ado, the recipe follows.',
        found: 'Without further ado,',
        fixed: 'The recipe follows.',
      },
      {
        text: 'The shop is *your one-stop\ndestination for* used oars.',
        found: 'your one-stop\ndestination for',
        fixed: null,
      },
      {
        text: 'Moths are strange, so keep reading to learn why.',
        found: 'keep reading to learn',
        fixed: null,
      },
      {
        text: 'If glue confuses you, you’ve come to the right place.',
        found: 'you’ve come to the right place',
        fixed: null,
      },
      {
        text: 'In this article, we’ll delve into the colour of bricks.',
        found: 'In this article, we’ll delve',
        fixed: null,
      },
    ],
    good: [
      '# The ultimate guide to knots',
      'This guide describes how to change the belt.',
      'You need to know the pressure before you open the valve.',
      'He could look no farther than the fence.',
      'In this article the committee means article nine.',
      'She told me everything about the fire.',
      'Keep reading the dial until it stops.',
      'The above is all you need to know to splice a rope.',
      'That’s all you need to know about the north lamp.',
      'Everything you need to know is in the log.',
      'The right place for the anchor is under the bow.',
      'All you need to know to start is how to tie one knot.',
    ],
  },
});
