import type { PhraseRow } from '../rule.ts';
import { unlessBehind } from '../around.ts';

/** “Overall structure” and the like are no marker; a comma or a clause must follow. */
const clause = unlessBehind(/^\s+(?:is|was|are|were|structure|goal|design|score|result)\b/iu);

/** An abstract is one paragraph, and “overall, we find” is how its result begins. */
const notOfResults = unlessBehind(/^\s+(?:we|our|these\s+results|the\s+results|from)\b/iu);

/** Markers of an ending. Without them the sentence is whole. */
export const phrases: readonly PhraseRow[] = [
  {
    pattern:
      '^ (so ,?|and ,?|but ,?)? (in (conclusion|summary|sum|essence|closing|the final analysis)|to (summarize|recap|wrap up|wrap things up)|summing up|in a nutshell|as a conclusion) (,|:)',
    fix: 'delete',
    place: 'last-paragraph',
  },
  {
    pattern:
      '^ (and|but)? ,? (ultimately|overall|essentially|taken together|all things considered) ,',
    fix: 'delete',
    accept: notOfResults,
    place: 'last-paragraph',
  },
  {
    pattern:
      '^^ (thus|hence|therefore) , (in (conclusion|summary|sum|essence)|overall|ultimately) ,',
    fix: 'delete',
    place: 'last-paragraph',
  },
  {
    pattern: '^ in (conclusion|summary|closing)',
    fix: 'delete',
    safe: false,
    place: 'last-paragraph',
    accept: clause,
  },
  {
    pattern:
      '^^ (looking back (on|at) (this|that|my|the|these|it|our)|reflecting on (this|that|my|the|these))',
    place: 'last-paragraph',
    message: '“{actual}” turns round to look at the text. Look at the subject.',
  },
  {
    pattern:
      '^^ (in (light|view) of (all)? (this|these <1-3>|the above|the foregoing)|given (all (of)? this|all the above|these considerations)) ,',
    fix: 'delete',
    safe: false,
    place: 'last-paragraph',
  },
];
