import { isFunctionWord } from './content-words.ts';
import { matchesOf } from '../matches.ts';
import { linksAt } from '../markup-at.ts';
import { hasMark, marks } from '../marks.ts';
import { defineRule } from '../rule.ts';

/** The second and the third of three single words: few texts have a comma before “and”. */
const others = /, ([a-zß-ÿ][A-Za-zÀ-ɏ-]+)(,?) and ([a-zß-ÿ][A-Za-zÀ-ɏ-]+)/gu;
/** The first of them, where a comma stands behind the second. */
const first = /(?<![A-Za-zÀ-ɏꞏ\d’'-])[a-zß-ÿ][A-Za-zÀ-ɏ-]+$/u;
/**
 * The first, where none does. It may close a clause of its own (“the sun, red and swollen”), so
 * something must lead into the list.
 */
const ledFirst =
  /(?<=(?:^|[^A-Za-zÀ-ɏꞏ])(?:is|are|was|were|be|of|with|for|by|through|as|very|may|can|must|to) )[a-zß-ÿ][A-Za-zÀ-ɏ-]+$/u;
/** How far back the first is looked for, in UTF-16 units: further than any word. */
const longest = 80;
/** One or two words more to the end of the clause. */
const rest = /^(?: [a-zß-ÿ][A-Za-zÀ-ɏ-]+){1,2}(?=[.,;:!?)]|$)/u;
const listed = /[,;] $/u;
/** A name (“treaty of amity, commerce, and navigation”) or the steps of a task: no rhythm. */
const named =
  /\b(?:treaty|act|department|ministry|minister|secretary|board|bureau|committee|commission|college|faculty)\s(?:of|for|on) $|\bhow to $/i;

export const ruleOfThree = defineRule({
  id: 'rule-of-three',
  category: 'rhythm',
  family: ['B6'],
  kind: 'sentence',
  what: 'Words by threes, again and again: “fast, secure, and reliable”.',
  why: 'Three sounds complete, whether there are three things or not. When every list has three members, the reader stops believing in the third.',
  severity: 'hint',
  trigger: { kind: 'density', minimum: 3, perThousand: 4 },
  message:
    '“{actual}” is one of many threes in this text. Name the one that matters, or all there are.',
  sources: [
    'Pattern catalogue B6: by density only; most single triads are real lists, and those with “or” nearly all are',
    'Threshold on the development corpus: fewer than one human text in fifty reaches it',
  ],
  blocks: ['paragraph'],
  profiles: { commit: 'off' },
  check(view, report) {
    if (!hasMark(view, marks.comma)) return;
    const text = view.text.replaceAll('\n', ' ');
    const seen = new Set<string>();
    for (const { index, 0: matched, 1: second, 2: comma, 3: third } of matchesOf(text, others)) {
      const before = text.slice(Math.max(0, index - longest), index);
      const found = (comma === '' ? ledFirst : first).exec(before)?.[0];
      if (found === undefined) continue;
      const start = index - found.length;
      if (listed.test(text.slice(Math.max(0, start - 2), start))) continue;
      if (named.test(text.slice(Math.max(0, start - 20), start))) continue;
      // “From cooks to guests, see and hear”: the first of them closes what leads up to the others.
      if (/\bfrom [A-Za-zÀ-ɏꞏ -]{1,40} to $/u.test(text.slice(Math.max(0, start - 60), start)))
        continue;
      if (/\bsee also:? $/i.test(text.slice(Math.max(0, start - 12), start))) continue;
      // Three links are three places to go.
      const end = index + matched.length;
      if (linksAt(view.block.prose, { start, end }).length >= 3) continue;
      const words = [found, second!, third!];
      if (words.some((word) => isFunctionWord(word)) || new Set(words).size < 3) continue;
      if (!areAlike(words, text.slice(Math.max(0, start - 20), start), text.slice(end, end + 60)))
        continue;
      // Said again, it is still one three.
      const key = words.join(' ');
      if (seen.has(key)) continue;
      seen.add(key);
      report({ start, end: end + restOfPhrase(text, end) });
    }
  },
  examples: {
    bad: [
      {
        text: 'It asks for hope, faith, and luck. Then again: hope, faith, and luck.',
        found: 'hope, faith, and luck',
        fixed: null,
      },
      {
        text: 'The road is long, steep, and narrow.',
        found: 'long, steep, and narrow',
        fixed: null,
      },
      {
        text: 'They came with patience, skill and luck.',
        found: 'patience, skill and luck',
        fixed: null,
      },
      {
        text: 'She wrote of hunger, *cold*, and\nsilence.',
        found: 'hunger, *cold*, and\nsilence',
        fixed: null,
      },
      {
        text: 'It runs on patience, skill, and sheer luck.',
        found: 'patience, skill, and sheer luck',
        fixed: null,
      },
      {
        text: 'They keep quick, clean, and honest books, and sell them.',
        found: 'quick, clean, and honest books',
        fixed: null,
      },
      {
        text: 'They spoke of hopes, fears, and dreams.',
        found: 'hopes, fears, and dreams',
        fixed: null,
      },
      {
        text: 'A guild that trains, feeds, and houses its young is rare.',
        found: 'trains, feeds, and houses',
        fixed: null,
      },
      {
        text: 'To plan, build, and mend is what we do; to eat, drink, and sleep is what we like.',
        found: ['plan, build, and mend', 'eat, drink, and sleep'],
        fixed: null,
      },
      {
        text: 'It brings colour, humour, and warmth.',
        found: 'colour, humour, and warmth',
        fixed: null,
        format: 'text',
      },
    ],
    good: [
      'This page says how to plant, prune, and graft a pear.',
      'They signed a treaty of peace, trade, and passage.',
      'She wrote to the Department of trade, fishing and forestry.',
      'They brought ropes, hooks, and lamps.',
      'We deal with farmers, brewers, and barge owners.',
      'The text is damaged, short, and best read aloud.',
      'We took salt, bread, oil, and rope.',
      'She met Ada, Grace, and Mary.',
      'The road is long and steep.',
      'You may walk, row, or fly, but don’t swim.',
      'We sell fresh, warm, and slowly baked bread.',
      'There hung the sun, swollen and red.',
      'He spoke of freedom, more and more.',
      '- long, steep, and narrow',
      'It costs 3, 4, or 5 crowns.',
      'There are pages on [rowing](a.md), [baking](b.md), and [grafting](c.md).',
      'See also rowing, baking, and grafting.',
      'Use `a`, `b`, and `c`.',
      'He called it “long, steep, and narrow”.',
      'All of them, from sailors to clerks, saw and heard it.',
    ],
  },
});

const adverb = /[A-Za-zÀ-ɏꞏ]{3}ly$/u;
const superlative = /^(?:best|worst|most|least|more|less|not|even|also|only|often|never)$/u;
/** The plural of a noun, or a verb with “it”. */
const plural = /[^sui\W]s$/u;
/** Plurals of what cannot be touched: threes of these sound well and say little. */
const abstractPlural =
  /(?:it|nc)ies$|(?:tion|sion|ment|ship|ism|ance|ence)s$|nesses$|(?:[aeiou]tic|ic)s$|^(?:ideas|values|hopes|dreams|fears|goals|beliefs|needs|skills|strengths|emotions|feelings|thoughts|joys|sorrows|struggles|challenges|perspectives|insights|norms|customs|cultures|histories|stories|memories|choices|habits|attitudes|desires|virtues|ideals|concepts|themes|outcomes|benefits|risks|threats|principles|practices|policies|processes|strategies|approaches|rights|roles|responses|trends|concerns|interests|lives|minds|hearts|trials|triumphs|successes|failures|setbacks|rewards)$/u;
/** Before or behind three words in -s these tell that they are verbs: “it builds, mends, and sells us …”. */
const subjectBefore = /\b(?:that|which|who|it|he|she|what|also|often)\s$/i;
const objectBehind =
  /^\s(?:the|an?|its|their|his|her|our|your|my|us|them|him|it|me|you|those|these|this|that|all|every|each)(?!\w)/i;

/** Whether the three are of one kind, as far as their endings tell. */
function areAlike(words: readonly string[], before: string, behind: string): boolean {
  const last = words.at(-1)!;
  // “fresh, warm, and slowly baked”: the last of them is not over yet.
  if (adverb.test(last) && !adverb.test(words[0]!)) return false;
  if (superlative.test(last)) return false;
  // Ropes, hooks, and lamps are three things, and so are “ropes, hooks, and oil lamps”.
  const [one, two] = words as [string, string];
  if (subjectBefore.test(before) || objectBehind.test(behind)) return true;
  if (!isThings(one) || !isThings(two)) return true;
  const head = rest.exec(behind)?.[0].trim().split(' ').at(-1);
  return !isThings(last) && (head === undefined || !isThings(head));
}

function isThings(word: string): boolean {
  return plural.test(word) && !abstractPlural.test(word);
}

/** How far the last member, or the noun of three adjectives, goes on behind the third word. */
function restOfPhrase(text: string, end: number): number {
  const found = rest.exec(text.slice(end, end + 60))?.[0] ?? '';
  const words = found.split(' ').slice(1);
  return words.some((word) => isFunctionWord(word) || /(?:ly|ed|ing)$/u.test(word))
    ? 0
    : found.length;
}
