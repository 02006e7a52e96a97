import type { PhraseRow } from '../rule.ts';
import { answers } from './assistant-opener.context.ts';

export const phrases: readonly PhraseRow[] = [
  // Certainly! Here's ...
  {
    pattern: '^^ (certainly|absolutely|of course|sure|sure thing|definitely|gladly|no problem) $',
    fix: 'delete',
    accept: answers,
  },
  {
    pattern:
      '^^ (certainly|absolutely|of course|sure|sure thing|definitely) , (here (is|are)|i can (help|certainly|definitely)|i will|i would be)',
  },
  {
    pattern:
      '^^ (certainly|absolutely|of course|sure|yes|hello|hi) (!|,) i (would|will) be (happy|glad|delighted|more than happy) to',
  },
  {
    pattern:
      '^^ i (would be|will be|am) (happy|glad|delighted|more than happy|here) to (help|assist|explain|walk you) (you)? (with|on|and|the|to|how|through)?',
  },
  { pattern: '^ how (can|may) i (help|assist) you (today|further|with <1-4>)?' },

  // I hope this helps.
  {
    pattern:
      '^ (i (sincerely|really|do)?|we)? hope (that)? (this|that|it|these|the (above|information|explanation|examples|tips|list)) (information|explanation|guide|list|overview|answer|clarification|tips|examples|response|breakdown)? (helps|help|was helpful|is helpful|are helpful|clarifies|clears|answers|gives you|provides|sparks|spark|inspires|proves|has been helpful) <8> <6> $',
    fix: 'delete',
  },
  { pattern: 'i hope (this|these|that) (helps|help|clarifies|clears|answers your)' },

  // Let me know if ...
  {
    pattern:
      '^ (please|just|and|so)? (do)? let me know (if|whether|how|what|which) (you (have|need|want|would like|are|prefer|require|think|find)|there is|any|i can|this|that|it|anything) <8> <8> <4> $',
    fix: 'delete',
    place: 'last-paragraph',
  },
  {
    pattern:
      '(please|just)? let me know (if|whether) (you would like (me|to|any|further|more)|you want me to|i can (help|assist)|you need (any|more|further|help)|you have any (other|further|more|additional|specific)? (questions|requests|concerns))',
    place: 'last-paragraph',
  },
  {
    pattern:
      '^ (please)? feel free to (ask|let me know|reach out|share|provide|message|request|tell me|follow up) <8> <8> $',
    fix: 'delete',
    place: 'last-paragraph',
  },
  {
    pattern:
      '(please)? feel free to (ask (me|if|any|for|away|more|questions|further|follow)|let me know)',
  },
  {
    pattern:
      '^ (please)? feel free to (adjust|customize|modify|adapt|tweak|edit|personalize|tailor|change|expand|add|use|mix|experiment) (it|this|the|these|any|as|or|and|to|with) <8> <8> $',
    fix: 'delete',
    safe: false,
    place: 'last-paragraph',
  },
  {
    pattern:
      '^ (please)? (do not hesitate|never hesitate) to (ask|let me know|reach out|contact me) <8> <6> $',
    fix: 'delete',
    place: 'last-paragraph',
  },
  {
    pattern:
      '^ if you (have|need|want|would like|require) (any|further|more|additional|help|to|other) <8> <6> , (please)? (feel free|let me know|do not hesitate|just (ask|let me know)|i am (happy|here|glad)|i would be (happy|glad)|ask away) <8> <6> $',
    fix: 'delete',
    place: 'last-paragraph',
  },
  {
    pattern:
      '^ (i am|i will be|i am always) (always)? here (to (help|assist)|if you (need|have|want)) <8> <4> $',
    fix: 'delete',
    place: 'last-paragraph',
  },
  {
    pattern: '^ (i am|i would be) (more than)? (happy|glad) to (help|assist|answer) <8> <6> $',
    fix: 'delete',
    place: 'last-paragraph',
  },
  {
    pattern:
      '^ (good luck|best of luck|happy <1>|enjoy|enjoy your <1-5>) (with <1-6>|on <1-6>|and <1-6>)? !',
    place: 'last-paragraph',
    fix: 'delete',
    safe: false,
  },
];
