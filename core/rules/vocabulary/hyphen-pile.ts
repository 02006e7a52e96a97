import type { BlockView } from '../rule.ts';
import { defineRule } from '../rule.ts';

/** So many different compounds before nouns make a pile. */
const fewest = 3;
/** A pile is told from compounds that are merely in one long sentence: UTF-16 units from first to last. */
const reach = 160;

export const hyphenPile = defineRule({
  id: 'hyphen-pile',
  category: 'vocabulary',
  family: ['A26'],
  kind: 'sentence',
  what: 'Three or more compounds with hyphens stacked before nouns in one sentence: “rain-slicked”, “neon-lit”, “bone-deep”.',
  why: 'Each compound is a clause folded up. The reader unfolds one with pleasure, and three in a row only with work.',
  severity: 'hint',
  trigger: { kind: 'single' },
  onlyIn: ['fiction'],
  message: 'Compounds pile up here. Keep the one that shows most and unfold or drop the others.',
  sources: ['Pattern catalogue A26: blader/humanizer and avoid-ai-writing count them by sentence'],
  check(view, report) {
    // Few blocks have that many hyphens.
    if (view.text.split('-', fewest + 1).length <= fewest) return;
    for (const sentence of view.sentences()) {
      const pile = pileIn(view, sentence.start, sentence.end);
      if (pile !== undefined) report(pile);
    }
  },
  examples: {
    bad: [
      {
        text: 'He ran down the rain-slicked, neon-lit street in a blood-stained coat.',
        found: 'rain-slicked, neon-lit street in a blood-stained',
        fixed: null,
      },
      {
        text: 'A data-driven, future-proof and cross-functional plan lay on the desk.',
        found: 'data-driven, future-proof and cross-functional',
        fixed: null,
      },
      {
        text: 'She had a *bone-deep* weariness and salt-cracked,\nrope-burned hands.',
        found: 'bone-deep* weariness and salt-cracked,\nrope-burned',
        fixed: null,
      },
      {
        text: 'The moss-covered gate led to a half-forgotten garden with a long-dead fountain.',
        found: 'moss-covered gate led to a half-forgotten garden with a long-dead',
        fixed: null,
      },
      {
        text: 'It was dawn. In the dust-choked hall, smoke-blackened beams held a storm-torn roof.',
        found: 'dust-choked hall, smoke-blackened beams held a storm-torn',
        fixed: null,
      },
      {
        text: 'Her wine-dark eyes, silver-threaded hair and paper-thin skin did not fool me.',
        found: 'wine-dark eyes, silver-threaded hair and paper-thin',
        fixed: null,
      },
    ],
    good: [
      'A rain-slicked street ran down to the harbour.',
      'My mother-in-law, her brother-in-law and a passer-by saw it.',
      'Twenty-one men, thirty-two women and forty-three children came.',
      'He came by the six-thirty, a ten-year-old boy, in a two-piece suit.',
      'The half-empty bus, an hour late, stopped by the half-empty house and the half-empty inn.',
      'Saint-Germain, Aix-en-Provence and Clermont-Ferrand were on the ticket.',
      'It was a well-known trick, and the old-fashioned sort.',
      'She said “rain-slicked, neon-lit and blood-stained” in one breath.',
    ],
  },
});

/** A compound of two or three lower-case words that another word follows, perhaps after a comma. */
const compound =
  /(?<![A-Za-zÀ-ɏꞏ\d-])\p{Ll}{2,}(?:-\p{Ll}{2,}){1,2}(?=(?:,|,? and|,? but|,? or)?\s+[A-Za-zÀ-ɏꞏ])/gu;
const numeral =
  /^(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|hundred|thousand)-/u;
/** Nouns, and compounds that are one word to every reader. */
const plain =
  /^(?:re|co|non|pre|ex|anti|semi|sub|vice|mid|self|so|to|good|by|in|on|off|up|well|old|all|no)-|-(?:in|by|up|off|out|down|on|to|law|be|night|day|morning|room|man|men|woman|women|girl|boy|shop|stop|year|years|foot|mile|hour|minute|time|way|of|the|self|store|board|house|keeper|maker|officer|general|ship|gun|car|screen)(?:-|$)/u;

function pileIn(view: BlockView, start: number, end: number) {
  const { text } = view;
  const found: { word: string; start: number; end: number }[] = [];
  for (const match of text.slice(start, end).matchAll(compound)) {
    const [word] = match;
    const at = start + match.index;
    if (isVerb(word, text.slice(at + word.length, at + word.length + 20))) continue;
    if (numeral.test(word) || plain.test(word) || view.isQuoted(at)) continue;
    if (found.some((other) => other.word === word)) continue;
    found.push({ word, start: at, end: at + word.length });
  }
  const first = found[0];
  const last = found.at(-1);
  if (first === undefined || last === undefined || found.length < fewest) return undefined;
  return last.end - first.start <= reach ? { start: first.start, end: last.end } : undefined;
}

/** “freeze-framing every face” does something; “hard-working men” are something. */
function isVerb(word: string, behind: string): boolean {
  return (
    word.endsWith('ing') &&
    /^\s+(?:every|each|the|an?|his|her|its|their|my|our|it|him|them|me|us|you|at|to|with|in|on|from|through|over)(?!\w)/u.test(
      behind,
    )
  );
}
