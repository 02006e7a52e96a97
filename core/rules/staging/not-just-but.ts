import type { Span } from '../../finding.ts';
import type { BlockView, FixPlan, Report } from '../rule.ts';
import { matchesOf } from '../matches.ts';
import { defineRule } from '../rule.ts';
import {
  bothHold,
  holdsFact,
  keepAffirmative,
  sparingLinks,
  withoutTrailingSpace,
} from './affirmative-half.ts';
import { hasNegation } from './has-negation.ts';
import { findReframes, pointsBack } from './reframes.ts';

export const notJustBut = defineRule({
  id: 'not-just-but',
  category: 'staging',
  family: ['B1'],
  kind: 'sentence',
  what: 'A claim that first knocks down a smaller one: “not just a tool but a movement”, “it isn’t merely X; it’s Y”.',
  why: 'Nobody said it was only the smaller thing. The larger claim is stronger, and half as long, when it stands alone.',
  severity: 'info',
  trigger: { kind: 'single' },
  promote: { severity: 'warning', minimum: 3, perThousand: 2 },
  message: '“{actual}” knocks down a claim nobody made. Say only what it is.',
  sources: [
    'Pattern catalogue B1: models use it 2 to 20 times as often as people',
    'EQ-Bench slop-score: 0.044 per 1,000 characters by people, 0.09 to 0.81 by models',
  ],
  check,
  examples: {
    bad: [
      {
        text: 'Baking is not just a chore; it is a form of thinking.',
        found: 'is not just a chore; it is',
        fixed: 'Baking is a form of thinking.',
      },
      {
        text: 'The garden wasn’t merely a plot of land. It was a promise.',
        found: 'wasn’t merely a plot of land. It was',
        fixed: 'The garden was a promise.',
      },
      {
        text: 'A choir is not merely a group of singers but a *small republic*.',
        found: 'not merely a group of singers but',
        fixed: 'A choir is a *small republic*.',
      },
      {
        text: 'They came not simply\nto listen but to judge.',
        found: 'not simply\nto listen but',
        fixed: 'They came to judge.',
      },
      {
        text: 'The tide brought not merely crabs, but the whole harbour.',
        found: 'not merely crabs, but',
        fixed: null,
      },
      {
        text: 'Bells [are not just a sound](bells.md); they are a clock.',
        found: 'are not just a sound](bells.md); they are',
        fixed: null,
      },
      {
        text: 'This is not just a lamp. This is a signal.',
        found: 'is not just a lamp. This is',
      },
      {
        text: 'A sail is not just cloth but a promise, which the crew also knows.',
        found: 'not just cloth but',
      },
      {
        text: 'The rule does not just save time but makes people careful.',
        found: 'not just save time but',
        fixed: null,
      },
      {
        text: 'A library is not just a place where books wait, but a room for the whole street.',
        found: 'not just a place where books wait, but',
        fixed: 'A library is a room for the whole street.',
      },
      {
        text: 'Bread doesn’t just feed us; it gathers us.',
        found: 'doesn’t just feed us; it',
        fixed: null,
      },
      {
        text: 'The old mill is more than just a building; it is a memory.',
        found: 'is more than just a building; it is',
        fixed: 'The old mill is a memory.',
      },
      {
        text: 'The bakers met on Monday, not merely in the hall but in the street.',
        found: 'not merely in the hall but',
        fixed: 'The bakers met on Monday in the street.',
      },
      {
        text: 'They brought flour, sugar, not merely in sacks but in barrels.',
        found: 'not merely in sacks but',
        fixed: null,
      },
      {
        text: 'The storm may sweep away, not merely the jetty, but the whole quay.',
        found: 'not merely the jetty, but',
        fixed: null,
      },
    ],
    good: [
      'Good bread does not just happen, it takes a night.',
      'Don’t just send the form, sign it first.',
      'The wall is more than a metre thick; it is made of brick.',
      'The shop is no longer open, and it is for sale.',
      'The gap is no longer a risk. It was closed in May.',
      'We keep not just one key - life is never so simple - but wire opens the shed as well as brass.',
      'The court held that the clause is not merely procedural.',
      'She was just a child, but she ran the shop.',
      'The function returns not only the value but also its index.',
      'It is not yet five; it is only four.',
      'If it is not just noise, it is a signal at 40 Hz.',
      'He was not simply late. The train had burned.',
      'The lamp is not merely dim, but that can wait.',
      'Her aim is not simply to mend the roof that the parish had asked her to mend, but to teach them how.',
      'The goal was not merely to sell those houses which the bank had taken back, but to keep the families in them.',
      'Is it not just a rumour? It is on every wall.',
      'Debts aren’t just numbers — they’re also promises.',
      'She was not just a cook but a poet as well.',
      'The map isn’t simply a chart; it’s a diary, too.',
      'The audit found not just two broken locks (both new), but also a missing key.',
      'The flood doesn’t just want to wash the road away but also to take the bridge.',
      'We would not just like a list of boats for May, but also, a list of crews.',
      'A good loaf is not just flour or the heat of the oven; that is only half of it.',
      'Crews shouldn’t just drop the nets when the bell rings, but good sense tells us to haul the lines first.',
      'The aim of the walk is not just to see where the wall stands, but where it leans.',
    ],
  },
});

const adverbs = new Set(['just', 'merely', 'simply', 'solely', 'purely']);
const cheapRe = /(?:not|n['’]t)\s+(?:just|merely|simply|solely|purely)\s/i;
const cheapMoreRe = /more\s+than|no\s+longer/i;
const butRe =
  /(?:\bnot|(?<verb>[a-zß-ɏꞏ]+)n['’]t)\s+(?:just|merely|simply|solely|purely)\s+(?<denied>(?!yet\b|now\b|then\b)[^.!?;:—–]{2,100}?),?\s+but\s+(?<extra>(?:also|rather|instead|actually|truly)\s+)?(?<claim>[a-zß-ɏꞏ]+)/gi;
const verbRe =
  /(?:\b(?:do|does|did|has|have|had)\s+not|\b(?:do|does|did|has|have|had)n['’]t)\s+(?:just|merely|simply|solely|purely)\s+(?!(?:happen|occur|appear)\s*[^\w\s])[^.!?;:—–]{2,100}?\s*(?:[;—–]|--|\.(?=\s+(?:It|They|He|She)\b)|,(?=\s+(?:it|they)\b))\s*(?:it|they|he|she|this|that)(?=['’\s])(?!['’]t)/gi;
const moreThanRe =
  /\b(?<verb>is|are|was|were)\s+(?:far\s+|much\s+)?(?:more\s+than\s+(?:just|merely|simply|mere|an?(?!\s+(?:dozen|hundred|thousand|million|year|month|week|day|mile|century|decade|few|third|half|quarter|metre|meter)\b))|no\s+longer(?:\s+(?:just|merely|simply))?)\s+(?<denied>[^.!?;:,—–]{2,100}?)\s*(?:[;—–]|--|\.(?=\s+\p{Lu}))\s*(?:it|they|he|she|this|that)(?<second>['’](?:s|re)|\s+(?:is|are|was|were))(?=\s)(?!\s+not\b)/giu;

interface Denial extends Span {
  readonly message?: string;
  readonly fixes?: readonly FixPlan[];
}

function check(view: BlockView, tell: (report: Report) => void): void {
  const { block, text } = view;
  const report = (found: Denial): void => {
    tell({ ...found, fixes: () => sparingLinks(block, found.fixes ?? []) });
  };
  if (cheapMoreRe.test(text)) {
    for (const match of matchesOf(text, moreThanRe)) {
      const found = readMoreThan(match);
      if (found) report(found);
    }
  }
  if (!hasNegation(view) || !cheapRe.test(text)) return;
  for (const reframe of findReframes(view)) {
    const { adverb, start, end, fixes } = reframe;
    if (adverb === undefined || !adverbs.has(adverb) || pointsBack(reframe)) continue;
    if (!bothHold(text.slice(start, end), text.slice(end))) report({ start, end, fixes });
  }
  for (const match of matchesOf(text, verbRe)) {
    const sentence = text.slice(0, match.index);
    if (/(?:^|[.!?]\s+|["“])$/u.test(sentence)) continue;
    if (pointingRe.test(match[0])) continue;
    const end = match.index + match[0].length;
    if (!bothHold(match[0], text.slice(end))) report({ start: match.index, end });
  }
  for (const match of matchesOf(text, butRe)) {
    const found = readBut(match, text);
    if (found) report(found);
  }
}

function readMoreThan(match: RegExpExecArray): Denial | undefined {
  const { verb, denied, second } = match.groups!;
  const start = match.index;
  const end = start + match[0].length;
  const same = second!
    .trim()
    .replace(/^['’]s$/u, 'is')
    .replace(/^['’]re$/u, 'are');
  if (pointingRe.test(match[0]) || bothHold(match[0], match.input.slice(end))) return undefined;
  const isOneTense = same.toLowerCase() === verb!.toLowerCase();
  // “Is no longer an error. It was one” tells what has changed.
  if (!isOneTense && /\bno\s+longer\b/i.test(match[0])) return undefined;
  const fixes = isOneTense && !holdsFact(` ${denied!}`) ? [keepAffirmative(start, end, verb!)] : [];
  return { start, end, fixes };
}

const determiners =
  /^(?:an?|the|its|their|his|her|our|your|my|this|that|these|those|one|something)$/i;
const prepositions =
  /^(?:to|in|on|at|by|for|from|with|of|as|about|because|through|into|when|how|what|where|why)$/i;
/** A clause behind “but” is a contrast of its own, not the other half. */
const subjects =
  /^(?:it|they|he|she|we|you|i|there|that|this|if|when|although|only|not|no|nobody|nothing)$/i;

/** A thing that has a history of its own (“the roof that the parish asked for”) is a real one. */
const historyRe =
  /\b(?:that|which|who|whom)\s+(?:(?:the|an?|his|her|its|their|our|my|your)\s+)?[a-zß-ɏꞏ]+\s+(?:was|were|had|has|have)(?!\w)/i;

/** Of two things that one sets out to do, both are meant to be done. */
const aimRe =
  /\b(?:aims?|goals?|purpose|point|mission|tasks?|jobs?|role|intent|intention|idea|plan|objectives?|ambition|hope)\b[^.!?;:—–]*$/i;

const pointingRe = /[.;]\s*(?:this|that)(?:['’]s|\s+(?:is|was))?$/i;

/** “…, but good sense says” goes on with a clause of its own. */
const opensClauseRe =
  /^(?!how\b|what\b|who\b|where\b|why\b|when\b|to\b)(?:[a-zß-ɏꞏ’'-]+\s+){1,3}(?:says?|tells?|shows?|suggests?|dictates?|requires?|demands?|means?|can|cannot|would|must|should)\s/i;

function readBut(match: RegExpExecArray, text: string): Denial | undefined {
  const { denied, claim, verb } = match.groups!;
  const start = match.index;
  const end = start + match[0].length - claim!.length;
  const before = text.slice(Math.max(0, start - 12), start);
  // Typed as a hyphen, a dash still ends the denial.
  if (/\s--?\s/u.test(denied!)) return undefined;
  if (subjects.test(claim!) && !/^(?:this|that|when)$/i.test(denied!.split(/\s/u)[0]!)) {
    return undefined;
  }
  if (
    opensClauseRe.test(text.slice(end, end + 80)) &&
    /,\s+but\s+$/i.test(text.slice(Math.max(0, end - 12), end))
  ) {
    return undefined;
  }
  if (historyRe.test(denied!) || bothHold(match[0], text.slice(end))) return undefined;
  if (/^to\b/i.test(denied!) && aimRe.test(text.slice(Math.max(0, start - 80), start))) {
    return undefined;
  }
  if (verb !== undefined && /^do$/i.test(verb) && /(?:^|[.!?]\s+)$/u.test(before)) {
    return undefined;
  }
  const found = { start, end: withoutTrailingSpace(text, end), fixes: planBut(match, before, end) };
  const isObject = verb === undefined && !beRe.test(before) && !participlesRe.test(denied!);
  return isObject ? { ...found, message: ranked } : found;
}

/** “Not merely bent or cracked, but broken”: of two states one holds, whatever stands before. */
const participlesRe = /^(?:[a-zß-ɏꞏ]+ly\s+)?[a-zß-ɏꞏ]+ed(?:,?\s+(?:or|and)\s+[a-zß-ɏꞏ]+ed)?$/i;

const beRe =
  /\b(?:is|are|was|were|be|been|being|am|as|becomes?|became|remains?)\s+(?:[a-zß-ɏꞏ]+ly\s+)?$|['’](?:s|re|m)\s+$/i;

/** Behind another verb both are its objects, so the first was meant too. */
const ranked = 'Both halves of “{actual}” hold. Say “A and B”, or only B.';

/** Both halves must be built alike, or what is left would not be a sentence. */
function planBut(match: RegExpExecArray, before: string, end: number): FixPlan[] {
  const { denied, claim, verb } = match.groups!;
  if (holdsFact(` ${denied!}`)) return [];
  const first = denied!.split(/\s/u)[0]!;
  const isBe = /\b(?:is|are|was|were|be|been|being|am)\s+$|['’](?:s|re|m)\s+$/i.test(before);
  const bothNouns = determiners.test(claim!) && (determiners.test(first) || isBe);
  const samePreposition = prepositions.test(claim!) && first.toLowerCase() === claim!.toLowerCase();
  if (verb === undefined) {
    const fits =
      (bothNouns || samePreposition) && !/\b(?:do|does|did|can|will|to)\s+$/i.test(before);
    if (!fits) return [];
    const comma = withoutTrailingSpace(match.input, match.index) - 1;
    if (match.input.charAt(comma) !== ',') return [keepAffirmative(match.index, end, '')];
    // The comma belongs to what goes, unless it closes something else or opens an apposition.
    const staysBehind =
      bothNouns || match.input.slice(Math.max(0, comma - 30), comma).includes(',');
    return staysBehind ? [] : [keepAffirmative(comma, end, ' ')];
  }
  const contracted = /^(?:is|are|was|were)$/i.test(verb);
  if (!contracted || !(determiners.test(claim!) || samePreposition)) return [];
  return [keepAffirmative(match.index, withoutTrailingSpace(match.input, end), verb)];
}
