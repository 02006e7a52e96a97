import type { PhraseRow } from '../rule.ts';

const place = 'last-paragraph';

/** Sentences that close a text like a gong. All of them stand in the last paragraph. */
export const phrases: readonly PhraseRow[] = [
  {
    pattern:
      '^ (and|but)? (maybe|perhaps)? ,? (that|this) is (okay|enough|all right|everything|all that matters|what (really|truly)? matters (most)?|the (whole)? (point|beauty|lesson|magic|difference|truth|real <1-2>|true <1-2>|greatest <1-3>|ultimate <1-2>))$$',
    fix: 'delete',
    safe: false,
    place,
  },
  {
    pattern:
      '^ (and)? ,? (maybe|perhaps) ,? (just maybe|in the end)? ,? (that|it|this|the <1-4>) (is|was|lies) <8> <8> $$',
    place,
  },
  {
    pattern: '^ (and|but)? ,? (in the end|after all|at its core|at its heart) ,? <8> <8> <4> $$',
    place,
  },
  {
    pattern:
      '^ (and)? (that|this) ,? (more than anything|above all|in the end|perhaps|ultimately|in itself|after all) ,? is <8> <8> $$',
    place,
  },
  {
    pattern:
      '(reminds|remind|reminding|teaches|teach|reminded|taught) (us|readers|everyone|viewers|audiences) (all)? (that|of (the|our|what|how|just))',
    place,
  },
  {
    pattern:
      '(a|serves as a|as a|stands as a) <2>? reminder (to us all)? (that|of (the|how|what|just))',
    place,
  },
  { pattern: 'one <1-2> at a time$$', place },
  {
    pattern:
      '(the choice is (yours|ours)|the rest is history|the journey (is the destination|itself|has (only)? just begun)|this is (only|just) the beginning|it was (only|just) the beginning|the story (is far from over|is just beginning|continues)|nothing would ever be the same)$$',
    place,
  },
  {
    pattern:
      '(true|real) (success|strength|happiness|wisdom|power|freedom|courage|leadership|growth|beauty|change|value|genius|wealth|greatness|learning|innovation|progress) (is|lies|comes|begins|resides|was|lay) (not)? (in|from|with|when|within|about|not)',
    place,
  },
  {
    pattern:
      '(the true|the real|its true|its real|the greatest|the ultimate|their true) (power|lesson|value|measure|meaning|strength|legacy|beauty|magic|success|gift|test|challenge|genius|reward|victory|question) (of <1-5>)? (is|lies|lay|was|resides|may) (not)? <8>',
    place,
  },
  { pattern: '^ (not|never) <8> (, but|but|; but|- but) <8> <4> $$', place },
  {
    pattern:
      '(the lessons (learned|of <1-4>|from <1-4>)|this (experience|journey|lesson)|these (experiences|lessons)|that (experience|lesson)) (will|has|have|would|is|was|taught|serves|reminds|continues|remain|not only|offer|also|ultimately|truly)',
    place,
  },
];
