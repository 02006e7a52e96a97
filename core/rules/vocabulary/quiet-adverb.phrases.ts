import type { PhraseRow } from '../rule.ts';
import { unlessBefore } from '../around.ts';

const verbs =
  '~reshape|~transform|~change|~alter|~erode|~redefine|~revolutionize|~power|~shift|~shape|~rewrite|~undermine|~become|~emerge|~influence|~reinforce|~reflect|~challenge|~subvert|~steer|~warp|~underwrite|~drive|~guide|~weave|~remind|~suggest|~signal|~encourage|~manipulate|~dismantle|~remake|~build|~gain|~assert|~hemorrhage|~punish|~thrive|~persist|~insist|~haunt|~carry|~convey|~highlight|~underscore|~accumulate|~orchestrate|~dictate|~infiltrate';

/** Stillness lent to things that make no sound, so that they seem to matter. */
export const phrases: readonly PhraseRow[] = [
  {
    pattern: `(quietly|subtly|silently) (and (powerfully|profoundly|inexorably|relentlessly|steadily))? (${verbs})`,
  },
  {
    pattern:
      '(subtly|quietly|silently) (but|yet|and) (powerfully|profoundly|significantly|persistently|unmistakably|inexorably|firmly|surely|deeply|steadily)',
  },
  {
    pattern:
      'quiet (revolution|power|confidence|dignity|strength|resilience|defiance|rebellion|determination|intensity|authority|resolve|pride|courage|heroism|triumph|transformation|wisdom|joy|magic|brilliance|genius|erosion|crisis|tragedy|ache|acceptance|certainty|persistence|competence|satisfaction|grace|beauty|poetry|violence|tyranny|radicalism|art|work of)',
  },
  {
    pattern:
      'a (quiet|silent|subtle) (act|acts|form|kind|testament|reminder|rebellion|ballet|shift|language|erosion|art|architecture|symphony|chorus|tremor) (of|in|to)',
  },
  {
    pattern:
      '(silent|subtle|quiet) (symphony|chorus|testament|sentinel|sentinels|architecture|genius|alchemy|ballet|epidemic|catastrophe|language of)',
    // “Like silent sentinels” draws what is seen.
    accept: unlessBefore(/\blike\s+$/i),
  },
  {
    pattern:
      '(a|the) (subtle|quiet) (yet|but|and) (profound|powerful|significant|persistent|insistent|relentless|unmistakable|insidious|pervasive|crucial|potent|deliberate)',
  },
];
