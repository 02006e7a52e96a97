import type { PhraseHit, PhraseRow } from '../rule.ts';
import { ifAll, textBehind, textOf, unlessBehind } from '../around.ts';
import { perProse } from '../per-prose.ts';

/** “Overall structure” and the like are no marker; a comma or a clause must follow. */
const clause = unlessBehind(/^\s+(?:is|was|are|were|structure|goal|design|score|result)(?!\w)/i);

const pastRe =
  /\b(?:was|were|had|did|felt|became|made|took|came|went|left|found|kept|began|gave|told|saw|knew|got|lost|won|grew|sold|said|thought|brought|stood|ran|heard|held|met|sat|wrote|spent|fell|[a-zß-ɏꞏ]{2,}ed)(?!\w)/i;

/** An abstract is one paragraph, and “overall, we find” is how its result begins. */
const notOfResults = unlessBehind(/^\s+(?:we|our|these\s+results|the\s+results|from)(?!\w)/i);

/** “Taken together, these are 90 jobs”: the sum is what the figure is of. */
const notOfSum = unlessBehind(/^\s+(?:this|these|they|that|those)\b[^.!?]{0,60}\d/i);

/** “In closing this account of the harbour” closes something, and announces no end. */
function hasNoObject(hit: PhraseHit): boolean {
  const isClosing = /closing$/i.test(textOf(hit));
  return !isClosing || !/^\s+(?:this|these|that|the|an?|my|our)(?!\w)/i.test(textBehind(hit));
}

const isOwnStory = perProse(({ text }) => /\b(?:I|my|me)\b/u.test(text));

/** “Ultimately, the fear turned to anger. In spring I left”: it means “in the end”, and the story goes on. */
function isNoTurnOfStory(hit: PhraseHit): boolean {
  if (!/ultimately/i.test(textOf(hit)) || !isOwnStory(hit.block.prose)) return true;
  const [, clause = '', rest = ''] = /^([^.!?;]*)[.!?;]?(.*)/su.exec(textBehind(hit, 400)) ?? [];
  return !pastRe.test(clause) || !pastRe.test(rest);
}

/** Markers of an ending. Without them the sentence is whole. */
export const phrases: readonly PhraseRow[] = [
  {
    pattern:
      '^ (so ,?|and ,?|but ,?)? (in (conclusion|summary|sum|essence|closing|the final analysis)|to (summarize|recap|wrap up|wrap things up)|summing up|in a nutshell|as a conclusion) (,|:)',
    fix: 'delete',
    place: 'last-paragraph',
  },
  {
    pattern: '^ (and|but)? ,? (ultimately|overall|essentially|all things considered) ,',
    fix: 'delete',
    accept: ifAll(notOfResults, isNoTurnOfStory),
    place: 'last-paragraph',
  },
  {
    pattern: '^ (and|but)? ,? taken together ,',
    fix: 'delete',
    safe: false,
    accept: ifAll(notOfResults, notOfSum),
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
    accept: ifAll(clause, hasNoObject),
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
