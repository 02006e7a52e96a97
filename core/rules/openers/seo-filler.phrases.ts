import type { PhraseRow } from '../rule.ts';
import { ifAll, unlessBefore, unlessBehind } from '../around.ts';

/** It looks back: that was all. */
const isNoSummary = unlessBefore(/\b(?:above|this|that)(?:\s+(?:is|was)|[’']s)\s+$/i);

/** “All you need to know to start is how to tie a knot”: it goes on to say it. */
const isNotSaid = unlessBehind(
  /^[^.!?;:]{0,70}\s(?:is|are)\s+(?:that|how|what|when|where|who|why|which|to)(?!\w)/i,
  100,
);

export const phrases: readonly PhraseRow[] = [
  // The guide that praises itself.
  {
    pattern:
      '^ in this (comprehensive|complete|ultimate|in depth|definitive|detailed|extensive|step by step|easy to follow|beginner friendly) (guide|article|post|blog post|tutorial|overview|review|blog|walkthrough) ,',
    fix: 'delete',
    safe: false,
  },
  {
    pattern:
      '(this|our) (comprehensive|complete|ultimate|in depth|definitive|extensive|easy to follow|beginner friendly) (guide|article|post|blog post|tutorial|overview|walkthrough) (will|covers|explores|breaks down|walks you|takes you|provides|offers|aims|is designed|has you covered|dives|delves|equips)',
  },
  {
    pattern:
      '(your|the|an|our) (ultimate|definitive|essential|one stop) (guide|resource|destination|shop|source|companion|solution|handbook|roadmap) (to|for|on)',
  },
  { pattern: 'a one stop (shop|destination|resource|solution) for' },
  {
    pattern:
      '(everything|all) (that)? you (need|could want|will ever need|ever wanted|should) to know (about|to|before|in)',
    accept: ifAll(isNoSummary, isNotSaid),
  },
  {
    pattern: '(everything|all) you (need|ever wanted) to know',
    accept: ifAll(isNoSummary, isNotSaid, unlessBehind(/^\s+(?:is|was|lies)\s+in\b/i)),
  },

  // Stay on the page.
  { pattern: 'look no further (than)?' },
  { pattern: '^ (so ,?|and ,?|now ,?)? without (any)? further ado ,?', fix: 'delete' },
  {
    pattern:
      '^ (so ,?|and ,?|now ,?)? without (any)? further ado , (let us|here (is|are)) (get|dive|jump|begin|start|explore|take|delve|look) <0-4> $',
    fix: 'delete',
  },
  {
    pattern:
      '(read on|keep reading|stay tuned|scroll down) (to (learn|discover|find out|explore|uncover|see how|see why)|as we (explore|dive|uncover|delve))',
  },
  { pattern: 'you (have)? (are in|come to|landed in|found) the right (place|spot|page)' },
  {
    pattern:
      '^ if you are (looking|searching|hunting) for <1-8> <2> , (you have come|you are in|look no)',
  },
  { pattern: '(we have|i have|we|this (guide|article|post)) (got|has|have) you covered' },
  { pattern: 'we have got you covered' },

  // Promises of the teaser.
  {
    pattern:
      '(unlock|unlocking|uncover|discover|reveal|revealing) the (secret|secrets|power|full potential|hidden secrets|magic) (of|to|behind)',
  },
  { pattern: 'take your <1-5> to the next level' },
  {
    pattern:
      'in this (article|guide|post|blog post) , (we will|i will|we are going to|you will|let us) (explore|uncover|unlock|dive|delve|unpack|embark|demystify|discover|take a (deep|closer))',
  },
  {
    pattern:
      '(whether|no matter) (you are)? (looking|searching) (for|to) <1-8> , (we have|this guide|this article|look no)',
  },
  {
    pattern:
      '(buckle up|grab a (coffee|cup of coffee|cup of tea)) ,? (and|because|as) (let|we|get|join)',
  },
  {
    pattern:
      '(is the)? (perfect|ideal) (choice|solution|option|destination|place) for (anyone|those|everyone) (looking|seeking|who|wanting)',
  },
];
