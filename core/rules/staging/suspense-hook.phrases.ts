import type { PhraseHit, PhraseRow } from '../rule.ts';
import { ifBehind, textOf, unlessBefore, unlessBehind } from '../around.ts';

const lead = '(and|but|so|now|well|yet|because)? ,?';

const small = /^\s+(?:\p{Ll}|I\b)/u;

const calls = '^(and)? (guess what|get this|you guessed it|wait for it) (?|:|-|,|!|.)';

/** Behind “Wait for it...” the joke goes on, often with the same words. */
const trailsOff = (hit: PhraseHit): boolean => /(?:\.\.|…)$/u.test(textOf(hit));

/** “He knew the north. What he did not know was the south” sets one against the other. */
const isNoContrast = unlessBefore(/\b(?:kn[eo]w[ns]?|aware)\b[^.!?]{0,200}[.!?]["”’)]*\s+$/i, 240);

export const phrases: readonly PhraseRow[] = [
  ...withLead(
    `here is (the|a) (thing|kicker|catch|twist|rub|best part|crazy part|crazy thing|real kicker|fun part|scary part|interesting part|tricky part|secret|deal|truth|hard truth|problem|beauty of it) (though)? (:|-)`,
  ),
  ...withLead(
    `here is (where|why) (it|things|this) (all)? (gets|get|becomes|become|took|takes|matters) (really|truly|very)? (interesting|tricky|complicated|fun|weird|strange|messy|fascinating|exciting|clever|dark|good|a turn)? (:|-)`,
  ),
  {
    pattern: `^${lead} (here is|that is|this is) where (it|things) (gets|get|becomes|become|took|takes) (really|truly|very)? (interesting|tricky|complicated|fun|weird|strange|messy|fascinating|exciting|clever|dark)`,
  },
  ...withLead(`here is what (i|we) (found|learned|discovered) :`),
  ...withLead(`(the)? plot twist (:|-|,)`),
  { pattern: '^(cue|enter) the plot twist' },
  { pattern: `^let that sink in (for a (moment|second|minute))?$`, fix: 'delete' },
  { pattern: `^(just)? let that sink in` },
  { pattern: `^(read that again|let me repeat that|yes ,? you read that (right|correctly))$` },
  {
    pattern: `^${lead} (that is|this is|it does not|that was) not (all|the end of (it|the story)|the whole story|even the (best|worst) part)$`,
    fix: 'delete',
    safe: false,
  },
  { pattern: `^${lead} it does not (stop|end) there$`, fix: 'delete', safe: false },
  { pattern: `^${lead} (wait ,?)? there is more$`, fix: 'delete', safe: false },
  // A catch, a snag or a problem behind whose colon the fact stands is said in one breath.
  { pattern: `^${lead} there is (just)? (a|one) twist (:|-)` },
  {
    pattern: 'but there is (just|only)? (a|one) (small|tiny|big|little)? twist (:|-)',
  },
  { pattern: `^spoiler (alert)? (:|-|,)`, fix: 'delete' },
  { pattern: '^(enter|cue) :' },
  {
    pattern:
      '^(buckle up|brace yourself|brace yourselves|stay with me|bear with me|hold on to your <1-2>)$',
    fix: 'delete',
  },
  { pattern: calls, fix: 'delete', accept: (hit) => !trailsOff(hit) },
  { pattern: calls, accept: trailsOff },
  {
    pattern: `^${lead} what (happened|came|followed) next (would|was|changed|shocked|surprised|stunned|left|defied|will)`,
  },
  {
    pattern: `^${lead} (what|little) (did)? (he|she|they|we|i) (did not|could not|did) (yet)? (know|realize|see coming) (was|is|then|at the time|yet)?`,
    accept: isNoContrast,
  },
  { pattern: `^little did (he|she|they|we|i|anyone) (know|realize|suspect)` },
];

/** A conjunction that turns stays; in front of a capital it would need another edit. */
function withLead(pattern: string): PhraseRow[] {
  return [
    { pattern: `^${pattern}`, fix: 'delete' },
    { pattern: `^(and|so|now|well|because) ,? ${pattern}`, fix: 'delete', safe: false },
    ...['but', 'yet'].flatMap((turn): PhraseRow[] => [
      {
        pattern: `^${turn} ,? ${pattern}`,
        fix: { replace: turn },
        safe: false,
        accept: ifBehind(small),
      },
      { pattern: `^${turn} ,? ${pattern}`, accept: unlessBehind(small) },
    ]),
  ];
}
