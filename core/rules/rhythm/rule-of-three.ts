import { isFunctionWord } from './content-words.ts';
import { defineRule } from '../rule.ts';

/**
 * Three single words, the last after “, and”. Without that comma the first may close a clause of
 * its own (“the sun, red and swollen”), so something must lead into the list.
 */
const triad =
  /(?<![\p{L}\p{N}’'-])\p{Ll}[\p{L}-]+, \p{Ll}[\p{L}-]+, (?:and|or) \p{Ll}[\p{L}-]+|(?<=(?:^|[^\p{L}])(?:is|are|was|were|be|of|with|for|by|through|as|very|may|can|must|to) )\p{Ll}[\p{L}-]+, \p{Ll}[\p{L}-]+ (?:and|or) \p{Ll}[\p{L}-]+/gu;
/** What every one of them has. */
const cheapRe = /,\s\p{Ll}[\p{L}-]+,?\s(?:and|or)\s/u;
/** One or two words more to the end of the clause. */
const rest = /^(?: \p{Ll}[\p{L}-]+){1,2}(?=[.,;:!?)]|$)/u;
const listed = /[,;] $/u;

export const ruleOfThree = defineRule({
  id: 'rule-of-three',
  category: 'rhythm',
  family: ['B6'],
  kind: 'sentence',
  what: 'Words by threes, again and again: “fast, secure, and reliable”.',
  why: 'Three sounds complete, whether there are three things or not. When every list has three members, the reader stops believing in the third.',
  severity: 'hint',
  trigger: { kind: 'density', minimum: 3, perThousand: 4.5 },
  message:
    '“{actual}” is one of many threes in this text. Name the one that matters, or all there are.',
  sources: [
    'Pattern catalogue B6: by density only; most single triads are real lists',
    'Threshold on the development corpus: fewer than one human text in fifty reaches it',
  ],
  blocks: ['paragraph'],
  profiles: { commit: 'off' },
  check(view, report) {
    if (!cheapRe.test(view.text)) return;
    const text = view.text.replaceAll('\n', ' ');
    for (const match of text.matchAll(triad)) {
      const start = match.index;
      if (listed.test(text.slice(Math.max(0, start - 2), start))) continue;
      // “From cooks to guests, see and hear”: the first of them closes what leads up to the others.
      if (/\bfrom [\p{L} -]{1,40} to $/u.test(text.slice(Math.max(0, start - 60), start))) continue;
      const words = match[0].split(/,? (?:and |or )?/u);
      if (words.some((word) => isFunctionWord(word)) || new Set(words).size < 3) continue;
      // “fresh, warm, and slowly baked”: the last of them is not over yet.
      if (/\p{L}{3}ly$/u.test(words.at(-1)!) && !words[0]!.endsWith('ly')) continue;
      report({ start, end: start + match[0].length + restOfPhrase(text, start + match[0].length) });
    }
  },
  examples: {
    bad: [
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
      { text: 'You may walk, row or fly, but don’t swim.', found: 'walk, row or fly', fixed: null },
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
      'We took salt, bread, oil, and rope.',
      'She met Ada, Grace, and Mary.',
      'The road is long and steep.',
      'We sell fresh, warm, and slowly baked bread.',
      'There hung the sun, swollen and red.',
      'He spoke of freedom, more and more.',
      '- long, steep, and narrow',
      'It costs 3, 4, or 5 crowns.',
      'Use `a`, `b`, and `c`.',
      'He called it “long, steep, and narrow”.',
      'All of them, from sailors to clerks, saw and heard it.',
    ],
  },
});

/** How far the last member, or the noun of three adjectives, goes on behind the third word. */
function restOfPhrase(text: string, end: number): number {
  const found = rest.exec(text.slice(end, end + 60))?.[0] ?? '';
  const words = found.split(' ').slice(1);
  return words.some((word) => isFunctionWord(word) || /(?:ly|ed|ing)$/u.test(word))
    ? 0
    : found.length;
}
