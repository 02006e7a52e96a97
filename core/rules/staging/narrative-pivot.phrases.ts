import type { PhraseRow } from '../rule.ts';

export const phrases: readonly PhraseRow[] = [
  {
    pattern:
      '^(but|and|then|and then|so)? ,? (something|everything) (had)? (fundamental|fundamentally|inside)? (shifted|clicked|snapped)$',
  },
  { pattern: '^(but|and|then|and then)? ,? (then)? ,? everything (had)? changed$' },
  {
    pattern:
      'something (deep)? (inside|within|in) (me|him|her|them|us|you) (had)? (shifted|changed|broke|snapped|clicked|stirred|awoke|softened|cracked)',
  },
  {
    pattern:
      '(something|a thing) (fundamental|profound|subtle|deeper|vital) (had)? (shifted|changed|broken|broke)',
  },
  {
    pattern:
      '^(and|but)? (then|suddenly) ,? it (all)? (clicked|hit me|hit him|hit her|dawned on <1>)',
  },
  {
    pattern:
      '(that|this|which|it|event|day|night|summer|moment|discovery|decision|encounter|conversation|meeting|incident|night|morning) (would change|changed|had changed) everything$',
  },
  { pattern: '(was about to|were about to|is about to) change (forever|everything)' },
  {
    pattern:
      '(my|his|her|their|our|whose) (life|world|lives|worlds) (was|were|is) (about to)? (forever)? (changed|change) (forever)?',
  },
  {
    pattern:
      '(changed|alter|altered|altering|changing|change) (my|his|her|their|our|the course of (my|his|her|their|our|human|its|history)) (life|lives|world|history|perspective)? forever',
  },
  {
    pattern: '^(and)? it was (in|at) (that|this) (very)? (moment|instant|point) that',
    fix: 'delete',
    safe: false,
  },
  { pattern: '^(and)? it was (then|only then) that', fix: 'delete', safe: false },
  {
    pattern:
      '^(and|but)? (in|at) that (very|single)? (moment|instant) ,? (i|he|she|we|they) (knew|realized|understood|saw|felt|was|were|became|had)',
  },
  {
    pattern:
      '(nothing|life|things|it|he|she|i|world|they) would (never|ever|not) (ever)? (again)? be (quite)? the same',
  },
  { pattern: '(never|ever) be the same (again)?$' },
  {
    pattern:
      '^(and)? that is when (everything|things|it all|it|i realized|i knew|he realized|she realized)',
  },
  { pattern: '(the|a) realization (hit|struck|dawned|settled|washed|crashed|swept|crept|slammed)' },
  {
    pattern:
      '(a|the) (moment|day|night|decision|discovery) that would (change|alter|reshape|define|haunt|forever)',
  },
];
