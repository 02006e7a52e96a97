import type { PhraseRow } from '../rule.ts';
import { ifAll, unlessBehind } from '../around.ts';
import {
  isLastWord,
  isLeftOpen,
  isNoSummary,
  isOfPerson,
  isOnlyPreference,
  isOnlyRefusal,
  lacksSubject,
} from './refusal-to-conclude.context.ts';

/** Ultimately, the choice is yours. */
const openings: readonly PhraseRow[] = [
  {
    pattern:
      '^ ultimately ,? (the|this|which|whether|what|how|each) <8> <8> <4> (depends|depend|comes down|come down|boils down) (on|upon|to)',
    accept: ifAll(isLeftOpen, isNoSummary),
  },
  {
    pattern:
      '^ ultimately ,? (the|this|which|whether|what|how) <8> <8> <4> (is|are) (a matter of|up to|a personal)',
  },
  {
    pattern:
      '^ ultimately ,? the (choice|decision) (is|remains|lies|rests|belongs|should be|will be)',
  },
];

/** It ultimately depends. */
const dependings: readonly PhraseRow[] = [
  {
    pattern:
      '(it|this|that|these) (all)? ultimately (depends|depend|comes down|come down|boils down|rests|hinges) (on|upon|to|with)',
  },
  {
    pattern:
      'ultimately ,? (it|this|that) (all|really|largely)? (depends|comes down|boils down|is up|will depend) (on|upon|to)',
  },
  {
    pattern:
      'it (really|all|largely|simply) depends (on|upon) (your|you|the (individual|person|reader|situation|circumstances|context)|individual|personal)',
  },
  {
    pattern:
      '(which|what)? (choice|decision|answer|option|approach|method|path|solution|strategy|question) <8> <4> (ultimately|largely|often|really)? (depends|depend|rests|rest|hinges|hinge) (ultimately|largely|entirely|heavily)? (on|upon|with) (your|an|one|the|each|a|various|several|many|individual|personal|specific) <0-4> (needs|preferences|preference|circumstances|goals|priorities|requirements|situation|values|personality|variety|factors|individual|person|use case)',
  },
  {
    pattern:
      '(which|what)? (choice|decision|answer|option|approach|method|path|solution|strategy) <8> <4> ultimately (depends|depend|comes down|come down|boils down|boil down|rests|hinges) (on|upon|to|with)',
  },
  {
    pattern:
      '(depends|depend) (largely|entirely|ultimately|heavily|mostly|primarily)? (on|upon) (your|the|an|a|each|their|our)? (specific|individual|personal|unique|particular|own) <0-3> (needs|preferences|preference|circumstances|goals|priorities|situation|values|interests|tastes|budget|lifestyle|perspectives|objectives|learning style)',
    accept: lacksSubject,
  },
  {
    pattern:
      '(depends|depend) (largely|entirely|ultimately|heavily|mostly|primarily)? (on|upon) (your|personal|individual) (needs|preferences|preference|circumstances|goals|priorities|values|taste|tastes|budget|lifestyle)',
    accept: lacksSubject,
  },
  {
    pattern:
      '(which|what) (one)? (is|works) (best|better|right) (for you)? (will)? (ultimately|largely|really)? (depends|depend) (on|upon)',
  },

  {
    pattern:
      '(depends|depend) (on|upon) (the individual|each individual|the person) and (what|their|the)',
    accept: lacksSubject,
  },
  {
    pattern:
      '(will|may|can|ultimately|often|largely) (depends|depend) (on|upon) a (wide)? (variety|number|range|multitude|combination|host) of (different|various)? factors',
  },
];

const refusals: readonly PhraseRow[] = [
  // There is no right answer.
  {
    pattern:
      'there is (simply|really|probably|often|usually)? no one size fits all (answer|solution|approach|formula|model|strategy|method|recipe)?',
  },
  {
    pattern: 'no one size fits all (answer|solution|approach|formula|model|strategy|method|recipe)',
  },
  {
    pattern:
      '(is|are) not (a)? one size fits all (answer|solution|approach|formula|model|strategy|method|proposition)?',
  },
  {
    pattern:
      'there is (simply|really|often)? no (single|one|universal|definitive|clear cut|easy|simple|absolute|universally) (right|correct|definitive|best|accepted|clear)? (answer|solution) (to|for|here|that)?',
  },
  {
    pattern:
      'there is (simply|really|often)? no (right or wrong|wrong or right|single right|one right) (answer|answers|choice|way)',
  },
  { pattern: 'there are no (right or wrong|easy|simple|definitive|clear cut) answers' },
  {
    pattern:
      'there is not (a|one|any) (single|definitive|simple|clear cut|right) (right|correct|or wrong)? ,? (definitive|correct)? answer',
  },
  {
    pattern:
      '(is|are) not (a)? (simple|black and white|clear cut|black or white) (issue|question|matter|answer)',
    // “Not a simple matter of cutting” goes on to say what else it takes.
    accept: ifAll(isOnlyRefusal, unlessBehind(/^\s+of(?!\w)/i)),
  },

  // Up to you; a matter of taste.
  {
    pattern:
      '(is|are|becomes|remains|comes down to|boils down to) (ultimately|largely|really|often|simply|purely|all)? (a matter of)? (personal|individual) (preference|preferences|choice|opinion|taste|perspective|interpretation)',
    accept: isOnlyPreference,
  },
  {
    pattern:
      '(is|are) (ultimately|largely|really|often)? up to (the individual|each individual|each person|the reader|individual interpretation|interpretation|personal preference|every individual) (to (decide|choose|determine|judge))?',
    // “Up to each skipper to carry an oar” lays a duty on him.
    accept: ifAll(isOnlyRefusal, unlessBehind(/^\s+to(?!\w)/i)),
  },
  {
    pattern: '(is|are) (ultimately|really) up to you (to (decide|choose|determine|judge))?',
  },
  {
    pattern:
      '(only you can (decide|answer|determine|know)|the choice is (ultimately|entirely|really)? yours|the decision is (ultimately|entirely)? yours)',
    // “The choice is yours, but” goes on to advise.
    accept: ifAll(isOnlyRefusal, unlessBehind(/^\s*[,;(–—-]?\s*\(?but(?!\w)/i)),
  },
  {
    pattern:
      '(is|remains) ultimately a (deeply|very|highly|purely)? personal (decision|choice|one)',
  },
  {
    pattern:
      '(choose|choosing|find|finding|do|doing|decide|deciding) (the (option|approach|one|balance|method|path))? (that|what|which) (works|is|feels|fits|suits) (best|right|better) (for|to) (you|them|us|each|your|the individual|both)',
    accept: ifAll(isOnlyRefusal, isOfPerson),
  },
  {
    pattern:
      'what works (best|well)? for (one|some|you) <0-3> (may|might|will|does) not (necessarily)? (work|be)',
  },
  {
    pattern:
      '(the)? (truth|answer|reality|solution) (likely|probably|perhaps|often|usually)? (lies|is) somewhere in (the middle|between)',
  },

  // Open to debate.
  {
    // In a first paragraph it opens the question; only at the end does it refuse.
    pattern:
      '(remains|is) (a|the) (matter|subject|topic|source) of (ongoing|considerable|much|some|continued|continuing|intense|great|endless)? (debate|discussion|interpretation|contention)',
    place: 'last-paragraph',
    accept: isLastWord,
  },
  {
    pattern: '(remains|is) (still)? (open to|up for) (debate|interpretation|discussion)',
    place: 'last-paragraph',
    accept: isLastWord,
  },
  {
    pattern:
      '(should|must|needs to|has to|will) be (made|evaluated|decided|determined|assessed|based) on (a)? case by case (basis)?',
  },
  {
    pattern:
      '(should|must|needs to|will) be based on (a)? (careful|thorough|thoughtful) (consideration|analysis|evaluation|assessment) of (all|the|various|these)',
  },
  {
    pattern:
      '(every|each) (situation|case|person|individual|family|organization|team|student) is (different|unique) ,? (and|so) (there|what|it|the)',
  },
];

export const phrases: readonly PhraseRow[] = [
  ...openings,
  ...dependings.map(leftOpen),
  ...refusals.map((row) => ({ accept: isOnlyRefusal, ...row })),
];

/** As the row, but not where the next sentence answers. */
function leftOpen(row: PhraseRow): PhraseRow {
  return {
    ...row,
    accept: (hit) => (row.accept?.(hit) ?? isOnlyRefusal(hit)) && isLeftOpen(hit),
  };
}
