import type { PhraseHit } from '../rule.ts';
import { OPAQUE } from '../../prose/block.ts';
import { matchesOf } from '../matches.ts';
import { defineRule } from '../rule.ts';
import { endOfDegree } from './degrees.ts';
import { phrases } from './false-range.phrases.ts';

export const falseRange = defineRule({
  id: 'false-range',
  category: 'staging',
  family: ['B15'],
  kind: 'phrase',
  what: 'Two examples dressed up as a scale: “from bustling cafés to quiet parks”.',
  why: 'There is nothing between the two ends. It is a list of two with the air of covering everything.',
  severity: 'hint',
  trigger: { kind: 'company' },
  promote: { severity: 'info', minimum: 2, perThousand: 1 },
  message: '“{actual}” is no scale. Name the examples, or say what they have in common.',
  sources: [
    'Pattern catalogue B15: ranges of numbers, dates, places and degrees stay quiet; only in company of another habit in the same paragraph, since people name two ends of a true spread as well',
  ],
  phrases,
  accept,
  examples: {
    bad: [
      {
        text: 'The fair has everything from hand-made soap to old radios to fortune telling. It was a watershed moment.',
        found: 'everything from hand-made soap to old radios to',
        fixed: null,
      },
      {
        text: 'She wrote on many subjects, from garden design to the law of the sea. It was a watershed moment.',
        found: ', from garden design to',
        fixed: null,
      },
      {
        text: 'Its uses are many, ranging from cancer research to dog food. It was a watershed moment.',
        found: 'ranging from cancer research to',
        fixed: null,
      },
      {
        text: 'From cracked pots to *stray cats*, the yard was full. It was a watershed moment.',
        found: 'From cracked pots to',
        fixed: null,
      },
      {
        text: 'The law touches all of it — from school meals\nto street lights. It was a watershed moment.',
        found: '— from school meals\nto',
        fixed: null,
      },
      {
        text: 'The trust funds a wide range of projects, from theatre to bee-keeping. It was a watershed moment.',
        found: ', from theatre to',
        fixed: null,
      },
    ],
    good: [
      'From cracked pots to stray cats, the yard was full.',
      'The crew helps, from mending and drying old\nnets to baking bread for us. It was a watershed moment.',
      'The prices, from 4 to 9 pounds, include tax.',
      'We walked, from the church to the mill.',
      'The shop is open, from Monday to Friday.',
      'He read it, from beginning to end.',
      'It fell, from left to right.',
      'They moved, from Leeds to York.',
      'The scale goes from mild to severe.',
      'Water rose from the cellar to the first floor.',
      'The class is for all, from toddlers to grandparents.',
      'The talks are many, ranging from absolute basics to advanced tricks.',
      'We have many buyers, from individuals to large mills.',
      'They sell everything from tiny hooks to huge anchors.',
      'The list covers the trade, from a to z.',
      'The song was heard, from coast to coast.',
      'They sell cheap everything—from hooks to soup. It was a watershed moment.',
      'You can mend anything, from sails to boots. It was a watershed moment.',
      'She filed papers, from local courts to the national one.',
      'The fever lasts, from three days to a fortnight.',
      'It comes in many widths, from hair-thin to one inch.',
      'Heat flows, from hot to cold.',
      'The fair has everything from hand-made soap to old radios.',
      'With a shop for everything from your boat to your kettle, it is hard to be poor.',
      'He loved thrift in all its odd forms, from darned socks to the sour beer of his uncle.',
      'She thanked everyone who had come, from the bell-ringers to strangers off the ferry.',
      'We talked about everything from old siege towers to bread and asked the cook to join us.',
      'They found the old quay, from whence they used to smuggle salt. It was a watershed moment.',
      'She sailed back, from fear of the ice to meet the pilot. It was a watershed moment.',
      'The grant would lift the port out of want, from begging to trade. It was a watershed moment.',
      'The mill saw a change in its aims, from profit to bread. It was a watershed moment.',
      'He had served in every rank of the trade, from sweeping boy to miller. It was a watershed moment.',
      'From older logs it is fair to ask who steered. It was a watershed moment.',
      'The crew met the pilot, from whom a note came inviting to dinner. It was a watershed moment.',
    ],
  },
});

/** Scales, routes and times: between their ends there is something. */
const scaleRe =
  /\bfrom\s+(?:(?:the|a|an|one|two|three|four|his|her|their|its|my|our|this|that)\s+(?=\w)|(?:experiment|mid|here|there|time|day|year|week|month|door|place|generation|person|side|start|beginning|top|bottom|left|right|head|front|back|hand|birth|childhood|dawn|dusk|morning|noon|north|south|east|west|what|where|being|top-?level|now|then|mild|low|high|small|large|hot|cold|good|bad|black|white|zero|none|nothing|first|last|early|late|young|old|simple|easy|best|worst|least|most|less|more|some|all|within|afar|source|input|client|server|string|scratch|spring|summer|autumn|winter|husband|father|mother|parent|parents|point|cradle|bad|strength|beginner|theory|bud|seed)(?!\w))/i;
/** “From a to z”, “from coast to coast”. */
const idiomRe =
  /\bfrom\s+(?:(?<first>[a-zß-ɏꞏ-]+)\s+to\s+\k<first>|[a-zß-ɏꞏ]\s+to\s+[a-zß-ɏꞏ])(?![a-zß-ɏꞏ-])/i;
/** All who are meant, sorted by how near they stand: “everyone, from the crew to the onlookers”. */
const personsRe =
  /\b(?:everyone|everybody|anyone|anybody|all of (?:us|you|them))\b[^.;:!?]{0,50}$/i;
/** “Everything—from string to soup”: the idiom with a mark in it. */
const everythingRe = /\b(?:everything|anything)["”’]?\s*$/i;
/** That the examples lie far apart has been said: “knots of all kinds, from the bowline to …”. */
const allKindsRe =
  /\b(?:in\s+all\s+(?:its|their|his|her)\s+(?:[a-zß-ɏꞏ]+\s+)?(?:forms?|shapes|guises|colou?rs|varieties)|of\s+(?:all|every)\s+(?:kinds?|sorts?))\s*$/i;
/** “From mending nets to baking bread”: two acts, each told, are examples of what is done. */
const actRe = /\bfrom\s+[a-zß-ɏꞏ]{2,}ing\s(?:[^.;]*\s)?to\s+[a-zß-ɏꞏ]{2,}ing\s/i;
/** Of what the two ends are, said before: what is to change, or steps of a known scale. */
const scaleBeforeRe =
  /\b(?:(?:lift|shift|transition|priorit)[a-zß-ɏꞏ]*|changes?\s+in|(?:every|all)\s+(?:branch(?:es)?|ranks?|levels?|grades?|degrees?))(?!\w)[^.;:!?]{0,45}$/i;
/** “To meet the pilot”: what follows is a verb. */
const verbRe =
  /^\s+(?:be|which|whom|[a-zß-ɏꞏ]+\s+(?:the|an?|this|these|those|his|her|its|their|our|us|him|them|it))(?!\w)/i;
const routeVerbRe =
  /\b(?:go|goes|went|going|gone|move|moves|moved|moving|walk|walks|walked|travel|travels|travelled|traveled|run|runs|ran|pass|passes|passed|copy|copies|copied|send|sends|sent|convert|converts|converted|switch|switches|switched|change|changes|changed|changing|shift|shifts|shifted|migrate|migrated|translate|translated|grow|grew|grows|fall|fell|falls|rise|rose|increase|increased|decrease|decreased|drop|dropped|transition|transitions|evolve|evolved)\b[^,.;:]{0,20}$/i;

function accept({ row, text, span }: PhraseHit): boolean {
  const words = text.slice(span.start, span.end);
  const behind = text.slice(span.end, span.end + 30);
  const before = text.slice(Math.max(0, span.start - 50), span.start);
  if (
    /\b(?:which|that|whom?|whence|thence|where|it\s+is|we|they)\b/i.test(words) ||
    verbRe.test(behind)
  )
    return false;
  if (/\d/u.test(words) || /^\s+["'“‘(]?(?:\d|\p{Lu})/u.test(behind)) return false;
  if (/\bfrom\s+["'“‘(]?\p{Lu}/u.test(words) || (words + behind).includes(OPAQUE)) return false;
  if (idiomRe.test(words + behind) || actRe.test(words + behind)) return false;
  const near = nearDegree(words);
  const farEnd = endOfDegree(behind, 0);
  if (near !== 'none' && farEnd !== -1) return false;
  // “Everything from string to soup” is an idiom; a third member makes a list of it.
  const isSure = row.pattern.startsWith('(everything');
  const clause = /^[^.;:!?]*/u.exec(words + text.slice(span.end, span.end + 100))![0];
  const isIdiom = isSure || everythingRe.test(before);
  if (isIdiom && !/\bto\s+(?:(?!(?:and|or)\b)[^\s,]+\s+){1,6}to\b/i.test(clause)) return false;
  if (scaleBeforeRe.test(before) || personsRe.test(before) || allKindsRe.test(before)) return false;
  if (scaleRe.test(words) && !isSure) return false;
  // One end alone tells enough where it is nothing but its place on the scale.
  if (!isSure && (near === 'whole' || endsClause(behind, farEnd))) return false;
  return !routeVerbRe.test(before);
}

/** Whether the near end is a degree, or begins with one. */
function nearDegree(words: string): 'whole' | 'part' | 'none' {
  let near: 'part' | 'none' = 'none';
  for (const { index } of matchesOf(words, /\bfrom(?=\s)/gi)) {
    const end = endOfDegree(words, index + 'from'.length);
    if (end === -1) continue;
    if (/^\s+to$/i.test(words.slice(end))) return 'whole';
    near = 'part';
  }
  return near;
}

/** Whether the far end is nothing but the degree that ends there, or that one and another. */
function endsClause(behind: string, end: number): boolean {
  if (end === -1) return false;
  const isEnd = (offset: number): boolean => /^\s*(?:[,.;:!?)—–]|$)/u.test(behind.slice(offset));
  const next = endOfDegree(behind, end);
  return isEnd(end) || (next !== -1 && isEnd(next));
}
