import type { BlockView, FixPlan, Report } from '../rule.ts';
import { matchesOf } from '../matches.ts';
import { defineRule } from '../rule.ts';
import {
  addsToDenied,
  holdsFact,
  keepAffirmative,
  withoutTrailingSpace,
} from './affirmative-half.ts';
import { hasNegation } from './has-negation.ts';

export const notThisButThat = defineRule({
  id: 'not-this-but-that',
  category: 'staging',
  family: ['B1'],
  kind: 'sentence',
  what: '“Not as A, but as B”, “not with A but with B”, more than once in a text.',
  why: 'The denied half gives the claimed half a drum roll. One may be a true contrast; several are a rhythm.',
  severity: 'info',
  trigger: { kind: 'density', minimum: 2, perThousand: 1.5 },
  promote: { severity: 'warning', minimum: 4, perThousand: 3 },
  message: '“{actual}” holds the claim back by what it is not. Say only what it is.',
  sources: [
    'Pattern catalogue B1: essayists use it as a true antithesis, so only a density counts',
  ],
  check,
  examples: {
    bad: [
      {
        text: 'He was raised not as a son, but as a tool.',
        found: 'not as a son, but',
        fixed: 'He was raised as a tool.',
      },
      {
        text: 'It ended not with anger but with silence.',
        found: 'not with anger but',
        fixed: 'It ended with silence.',
      },
      {
        text: 'The letter is not a threat but an *invitation*.',
        found: 'not a threat but',
        fixed: 'The letter is an *invitation*.',
      },
      {
        text: 'They stayed not for the pay\nbut for the bread.',
        found: 'not for the pay\nbut',
        fixed: 'They stayed for the bread.',
      },
      {
        text: 'Change comes, not through decrees, but rather through habit.',
        found: 'not through decrees, but rather',
        fixed: 'Change comes through habit.',
      },
      {
        text: 'The threat isn’t the flood but the drought.',
        found: 'isn’t the flood but',
        fixed: 'The threat is the drought.',
      },
      {
        text: 'He paid not with his house but with his name, too.',
        found: 'not with his house but',
        fixed: null,
      },
      {
        text: 'She spoke not to Henry but to the wall.',
        found: 'not to Henry but',
        fixed: null,
      },
      {
        text: 'She climbed the tower. Not to ring the bell, but to slowly oil it.',
        found: 'Not to ring the bell, but',
        fixed: null,
      },
      {
        text: 'He rang twice. Not to the sea, but to the hills.',
        found: 'Not to the sea, but',
        fixed: 'He rang twice. To the hills.',
      },
    ],
    good: [
      'They stayed not because they were brave but because they were tired.',
      'It was not the money that he took, but nobody believed him.',
      'The shop is not in Bath but near it.',
      'He did not come to the office, but he rang.',
      'That is not a reason to stop, but it is late.',
      'There was not a sound, but the door had moved.',
      'The value is not in the table, but it may be in the cache.',
      'To the cook a loaf is not a gift, but a wage. To the monk it is not a wage, but a gift.',
    ],
  },
});

const pairRe =
  /(?:\bnot|\b(?<verb>is|are|was|were)n['’]t)\s+(?<first>as|in|with|from|by|through|for|to|because|of|on|at|into|about|out|against|toward|towards|merely|an?|the)\s+(?<denied>[^.!?;:—–]{2,80}?),?\s+but\s+(?:rather\s+|instead\s+)?(?<second>as|in|with|from|by|through|for|to|because|of|on|at|into|about|out|against|toward|towards|an?|the|something|its|his|her|their|our|my)\s+/gi;
const article = /^(?:an?|the|something|its|his|her|their|our|my)$/i;

function check(view: BlockView, report: (report: Report) => void): void {
  const { text } = view;
  if (!text.includes('but') || !hasNegation(view)) return;
  const matches = matchesOf(text, pairRe);
  const turnedRound = turnedRoundOf(matches, text);
  for (const match of matches) {
    if (turnedRound.has(match)) continue;
    const { first, second, denied } = match.groups!;
    const alike =
      first!.toLowerCase() === second!.toLowerCase() ||
      (article.test(first!) && article.test(second!));
    // Of two reasons, to deny one is a claim too.
    if (/^because$/i.test(first!)) continue;
    if (!alike || !endsTheClaim(match, text) || /\bbut\b/i.test(denied!)) continue;
    const start = match.index;
    const next = start + match[0].length - (/\S+\s+$/u.exec(match[0])?.[0].length ?? 0);
    report({ start, end: withoutTrailingSpace(text, next), fixes: plan(match, next, text) });
  }
}

/** “Not a gift but a wage” and “not a wage but a gift”: what is denied carries the argument. */
function turnedRoundOf(
  matches: readonly RegExpExecArray[],
  text: string,
): ReadonlySet<RegExpExecArray> {
  if (matches.length < 2) return new Set();
  const pairs = matches.map((match) => ({ match, ...halvesOf(match, text) }));
  const known = new Set(pairs.map(({ denied, claimed }) => `${denied}|${claimed}`));
  return new Set(
    pairs
      .filter(({ denied, claimed }) => known.has(`${claimed}|${denied}`))
      .map(({ match }) => match),
  );
}

/** Both halves with their first words, in lower case. */
function halvesOf(match: RegExpExecArray, text: string): { denied: string; claimed: string } {
  const { first, denied, second } = match.groups!;
  const behind = /^[^.!?;:,—–]{0,80}/u.exec(text.slice(match.index + match[0].length))![0];
  const [deniedHalf, claimed] = [`${first!} ${denied!}`, `${second!} ${behind}`].map((half) =>
    half.trim().replace(/\s+/gu, ' ').toLowerCase(),
  ) as [string, string];
  return { denied: deniedHalf, claimed };
}

/** With articles, “but” may begin a clause: “not a reason, but the train was late”. */
function endsTheClaim(match: RegExpExecArray, text: string): boolean {
  if (!article.test(match.groups!['second']!)) return true;
  const behind = /^[^.!?;:,—–]{0,60}/u.exec(text.slice(match.index + match[0].length))![0];
  const before = text.slice(Math.max(0, match.index - 10), match.index);
  if (/\bthere\s+\S*\s*$/i.test(before)) return false;
  return !/^(?:\S+\s+){1,3}(?:is|are|was|were|has|have|had|will|would|can|could|did|does|do|may|might|should|must|came|went|said|left|stood|fell|held|kept|took|gave|made|knew)(?!\w)/i.test(
    behind,
  );
}

const infinitiveRe =
  /^to\s+(?!(?:an?|the|this|that|these|those|his|her|its|their|our|my|your)\b)[a-zß-ɏꞏ]/u;
const sentenceStartRe = /(?:^|[.!?…]["'”’)]*\s+)["'“‘(]*$/u;

function plan(match: RegExpExecArray, next: number, text: string): FixPlan[] {
  const { verb, denied, second } = match.groups!;
  if (holdsFact(` ${denied!}`) || addsToDenied(match[0], text.slice(next))) return [];
  const start = match.index;
  if (verb !== undefined) return [keepAffirmative(start, withoutTrailingSpace(text, next), verb)];
  const before = text.slice(Math.max(0, start - 12), start);
  // “Not to ring it, but to oil it”: “to oil it” alone is no sentence.
  if (infinitiveRe.test(text.slice(next, next + 20)) && sentenceStartRe.test(before)) return [];
  // “came, not by day, but by night”: the first comma goes with the denial it opened.
  if (/,\s+$/u.test(before) && !article.test(second!)) {
    const comma = text.lastIndexOf(',', start);
    return [keepAffirmative(comma, next, ' ')];
  }
  const supported = /\b(?:do|does|did|will|would|can|could|should|may|might|must|to)\s+$/i;
  return supported.test(before) ? [] : [keepAffirmative(start, next, '')];
}
