import { defineRule } from '../rule.ts';
import { phrases } from './signposting.phrases.ts';

export const signposting = defineRule({
  id: 'signposting',
  category: 'staging',
  family: ['B29'],
  kind: 'phrase',
  what: 'The text announces what it is about to do: “This essay will explore …”, “Let’s dive in.”',
  why: 'An announcement is a sentence without a claim. A reader who gets the claim needs no announcement.',
  severity: 'info',
  trigger: { kind: 'single' },
  message: '“{actual}” announces what the text will do. Do it instead.',
  sources: [
    'Pattern catalogue B29: abstracts (“in this paper, we …”) and tutorials (“let’s look at the code”) are left alone',
  ],
  profiles: { fiction: 'off' },
  phrases,
  examples: {
    bad: [
      {
        text: 'This essay will explore the roots of the strike.',
        found: 'This essay will explore',
        fixed: null,
      },
      {
        text: 'Frost kills seedlings. Let’s dive in.',
        found: 'Let’s dive in',
        fixed: 'Frost kills seedlings.',
      },
      {
        text: 'In this article, *we will delve into* the history of salt.',
        found: 'In this article, *we will delve into',
        fixed: null,
      },
      {
        text: 'Here’s a step-by-step\nguide to pruning.',
        found: 'Here’s a step-by-step\nguide',
        fixed: null,
      },
      {
        text: 'Below is a breakdown of the costs.',
        found: 'Below is a breakdown of',
        fixed: null,
      },
      {
        text: 'The following paragraphs will examine both claims.',
        found: 'The following paragraphs will',
        fixed: null,
      },
      {
        text: 'In this essay I will argue that games teach patience.',
        found: 'In this essay I will argue that',
        fixed: 'Games teach patience.',
      },
      {
        text: 'By analysing three trials, this paper seeks to examine bias.',
        found: 'this paper seeks to examine',
        fixed: null,
      },
      {
        text: 'Here are some useful tips for mending a net.',
        found: 'Here are some useful tips for',
        fixed: null,
      },
      {
        text: 'Here are a few popular ones to bake at sea.',
        found: 'Here are a few popular ones to',
        fixed: null,
      },
      {
        text: 'Here is a complete overview of the trade.',
        found: 'Here is a complete overview',
        fixed: null,
      },
      {
        text: 'Here’s a step-by-step guide to baking rye:',
        found: 'Here’s a step-by-step guide',
        fixed: null,
      },
    ],
    good: [
      'This section describes the wire format.',
      'In this paper, we present a parser for logs.',
      'Let’s look at the code below.',
      'The meeting gave us a chance to dive into the budget.',
      'He ran to dive into the cold lake.',
      'The essay explores guilt, as its title says.',
      'Here’s the output of the command.',
      'We will examine the goods on arrival.',
      'Below is the river.',
      'The article will appear in June.',
      'Here are some other notes on the tide:',
      'Here are some common knots that hold when the rope is wet:',
      'Here is an example of a valid address.',
      'Here’s a sample log for one tide:',
      'Here is a summary of the tolls at each lock:',
      'Below are general rules that hold for both mills.',
      'Here is a complete list of the knots:',
      'Here is a complete list of the knots; the next page shows each of them.',
    ],
  },
});
