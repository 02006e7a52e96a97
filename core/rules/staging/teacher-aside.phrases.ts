import { OPAQUE } from '../../prose/block.ts';
import { ifBefore, unlessBefore } from '../around.ts';
import type { PhraseRow } from '../rule.ts';

/** A note’s mark hides that a sentence begins, so a deletion would leave a small letter there. */
const noteMark = new RegExp(String.raw`[.!?…]["'”’)\]]*\s+(?:${OPAQUE}|\[[^\]\s]{1,8}\])\s*$`);

const lead = '(and|but|so)? ,?';
const simplyPut = '(simply put|put simply) ,';

export const phrases: readonly PhraseRow[] = [
  ...withLead(
    `(simply put|put simply|quite simply|to put it (simply|plainly|bluntly|differently)|in (simple|simpler|basic|plain|lay) terms|in layman terms) ,`,
  ),
  { pattern: simplyPut, fix: 'delete', accept: unlessBefore(noteMark) },
  { pattern: simplyPut, accept: ifBefore(noteMark) },
  ...withLead(
    `(let us|let me) (break (this|it|that|things|these) down|unpack (this|that|it)|walk (you)? through (this|it)|simplify (this|things))$`,
  ),
  {
    pattern: `^${lead} (let us|let me) (break (this|it|that|things|these) down|unpack (this|that|it)|walk you through (this|it)|simplify (this|things))`,
  },
  {
    pattern: `^${lead} (you can)? (think of|imagine|picture) (it|this|these|them|that) (as|like) (a|an|the|your|having|being)`,
  },
  { pattern: `^(what does (this|that|it) (really|actually)? mean for you)` },
  {
    pattern: `^(remember|keep in mind) (:|,|that) <1-3> is (key|a journey|not a|about|essential|important)`,
  },
  {
    pattern: `^(to (truly|fully|better|really) (understand|appreciate|grasp|comprehend) (this|the|how|why|what|his|her|its|these|their))`,
  },
];

/** Behind a conjunction the deletion takes that along too, so only the bare form is safe. */
function withLead(pattern: string): PhraseRow[] {
  return [
    { pattern: `^${pattern}`, fix: 'delete' },
    { pattern: `^(and|but|so|now|well|yet|because) ,? ${pattern}`, fix: 'delete', safe: false },
  ];
}
