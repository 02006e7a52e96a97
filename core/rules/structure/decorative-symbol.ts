import type { Span } from '../../finding.ts';
import { linksAt } from '../markup-at.ts';
import { hasMark, marks } from '../marks.ts';
import { defineRule } from '../rule.ts';

/** Arrows between words, stars and lozenges in front of them, and letters of the maths block. */
const symbol =
  /(?<=\p{Ll}[)”’"]?\s)[→⇒➜➔➡⟶]\uFE0F?(?=\s\p{Ll})|[★☆✦✧✪✯◆◇❖▶►▸➤✔✓✅❌✗✘]\uFE0F?(?=\s*[\p{L}“])|[\u{1D400}-\u{1D6A3}]{2,}/gu;

export const decorativeSymbol = defineRule({
  id: 'decorative-symbol',
  category: 'structure',
  family: ['D4'],
  kind: 'sentence',
  what: 'Arrows, stars, ticks and letters from the maths block as decoration.',
  why: 'An arrow leaves out how one thing leads to the other, and a tick leaves out who checked. Screen readers spell them out.',
  severity: 'hint',
  trigger: { kind: 'density', minimum: 3, perThousand: 4 },
  message: 'Say in words what “{actual}” stands for.',
  sources: [
    'Pattern catalogue D4: by density; paths through menus and diagrams have arrows by right',
  ],
  blocks: ['paragraph', 'heading', 'list-item'],
  check(view, report) {
    if (!hasMark(view, marks.symbol)) return;
    for (const match of view.text.matchAll(symbol)) {
      const start = match.index;
      const end = start + match[0].length;
      // A symbol that is all there is of a link is a button.
      if (linksAt(view.block.prose, { start, end }).some(({ text }) => isAll(text, start, end)))
        continue;
      const plain = match[0].normalize('NFKC');
      const isLetters = /^[A-Za-z]+$/u.test(plain);
      const fixes = isLetters
        ? [{ title: 'Use plain letters', safe: true, changes: [{ start, end, text: plain }] }]
        : [];
      report({ start, end, fixes });
    }
  },
  examples: {
    bad: [
      { text: 'Less rain → less grass → fewer sheep.', found: ['→', '→'], fixed: null },
      { text: '- ✓ The roof is tight.', found: '✓', fixed: null },
      { text: '# ★ New nets', found: '★', fixed: null },
      {
        text: 'It is 𝐟𝐫𝐞𝐞, and it isn’t old.',
        found: '𝐟𝐫𝐞𝐞',
        fixed: 'It is free, and it isn’t old.',
      },
      { text: '- ✓ *Dry* wood\n- ✗ Wet wood', found: ['✓', '✗'], fixed: null },
      { text: '▶ Read on, and ➤ write to us.', found: ['▶', '➤'], fixed: null, format: 'text' },
    ],
    good: [
      'Choose File → Open.',
      'Let `f` be a map A → B.',
      '| Roof | ✔ |\n| --- | --- |\n| Wall | ✘ |',
      'The sum is finite.',
      '# [★](#nets) Nets',
      'It has a rating of 4 ★.',
      'From 4 → 5 crowns.',
      '“Less rain → less grass”, he wrote.',
    ],
  },
});

function isAll(text: Span, start: number, end: number): boolean {
  return text.start === start && text.end === end;
}
