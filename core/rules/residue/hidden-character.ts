import { mapMatches } from '../matches.ts';
import type { FixPlan } from '../rule.ts';
import { hasMark, marks } from '../marks.ts';
import { defineRule } from '../rule.ts';

/** Zero-width and direction marks, tags, and a byte order mark inside the text. */
const hidden =
  // eslint-disable-next-line no-misleading-character-class -- joiners are what is looked for
  /[\u200B\u2060-\u2064\u00AD\uFEFF\u202A-\u202E\u2066-\u2069\u180E\u{E0000}-\u{E007F}]+|(?<=[\p{Script=Latin}\p{N}\s]|^)[\u200C\u200D\u200E\u200F]+(?=[\p{Script=Latin}\p{N}\s]|$)/gu;
/** Letters of other alphabets, and the Latin ones they look like, in the same order. */
const lookalikes = 'аеорсхуіјѕԁһԛԝАВЕКМНОРСТХοΑΒΕΖΗΙΚΜΝΟΡΤΥΧ';
const latin = 'aeopcxyijsdhqwABEKMHOPCTXoABEZHIKMNOPTYX';
const mixed = /[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}]{2,}/gu;
const foreign = /[\p{Script=Cyrillic}\p{Script=Greek}]/u;
/** Where marks of direction and joiners do their work. */
const rightToLeft = /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}]/u;
const flag = /\u{1F3F4}[\u{E0000}-\u{E007F}]+/gu;

export const hiddenCharacter = defineRule({
  id: 'hidden-character',
  category: 'residue',
  family: ['C14'],
  kind: 'sentence',
  what: 'A character nobody sees, or a foreign letter that looks like a Latin one.',
  why: 'It came along when text was pasted, or was put there to mark it. Search, spell checkers and screen readers stumble over it.',
  severity: 'warning',
  trigger: { kind: 'single' },
  message: 'There is a hidden character here: delete it.',
  sources: ['Pattern catalogue C14: joiners in emoji and in scripts that need them are left alone'],
  blocks: ['paragraph', 'heading', 'list-item', 'table-cell', 'quote', 'footnote'],
  inQuotations: true,
  check(view, report) {
    if (!hasMark(view, marks.alien)) return;
    const { text } = view;
    if (
      !/[\u00AD\u0370-\u04FF\u0500-\u052F\u180E\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF\uDB40]/u.test(
        text,
      ) &&
      !/[\u{E0000}-\u{E007F}]/u.test(text)
    )
      return;
    const flagEnds = new Set(mapMatches(text, flag, ({ index, 0: { length } }) => index + length));
    const isRightToLeft = rightToLeft.test(text);
    for (const match of text.matchAll(hidden)) {
      const start = match.index;
      const end = start + match[0].length;
      const isDirection = /[\u200E\u200F\u202A-\u202E\u2066-\u2069]/u.test(match[0]);
      if ((isDirection && isRightToLeft) || flagEnds.has(end)) continue;
      report({
        start,
        end,
        message: nameOf(match[0]),
        fixes: () => [deletion(text, start, end)],
      });
    }
    for (const { 0: word, index } of text.matchAll(mixed)) {
      if (!foreign.test(word) || !/\p{Script=Latin}/u.test(word)) continue;
      const plain = word.replace(/\P{Script=Latin}/gu, (letter) => {
        const at = lookalikes.indexOf(letter);
        return at < 0 ? letter : latin.charAt(at);
      });
      if (foreign.test(plain)) continue;
      const end = index + word.length;
      const message = '“{actual}” has a letter of another alphabet that looks like a Latin one.';
      report({
        start: index,
        end,
        message,
        fixes: [change(`Write “${plain}”`, index, end, plain)],
      });
    }
  },
  examples: {
    bad: [
      { text: 'The mill\u200B turns.', found: '\u200B', fixed: 'The mill turns.' },
      { text: 'The wa\u00ADter is cold.', found: '\u00AD', fixed: 'The water is cold.' },
      {
        text: '“The p\u0430rish pays,” she said.',
        found: 'p\u0430rish',
        fixed: '“The parish pays,” she said.',
      },
      {
        text: '- *Bread*\u2060\u2060 and salt',
        found: '\u2060\u2060',
        fixed: '- *Bread* and salt',
      },
      { text: '# The \u0421ommon pump', found: '\u0421ommon', fixed: '# The Common pump' },
      { text: 'It doesn’t\u202E leak.', found: '\u202E', fixed: 'It doesn’t leak.' },
      { text: 'One\u200D two.', found: '\u200D', fixed: 'One two.', format: 'text' },
    ],
    good: [
      'The mill turns.',
      'A mechanic 👩\u200D🔧 came.',
      'Она пришла в Москву.',
      'The angle α is small, and μ-law is old.',
      'می\u200Cخواهم',
      'He flew the flag of Wales 🏴\u{E0067}\u{E0062}\u{E0077}\u{E006C}\u{E0073}\u{E007F} at home.',
      'Ten\u00A0crowns.',
    ],
  },
});

function change(title: string, start: number, end: number, text: string): FixPlan {
  return { title, safe: true, changes: [{ start, end, text }] };
}

/** Written as a change of the letter beside it: no space or comma is to go along. */
function deletion(text: string, start: number, end: number): FixPlan {
  const before = text.charAt(start - 1);
  const title = 'Delete it';
  return /[\p{L}\p{N}]/u.test(before)
    ? change(title, start - 1, end, before)
    : change(title, start, end + 1, text.charAt(end));
}

function nameOf(found: string): string {
  const code = found.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0');
  return `A hidden character stands here (U+${code}): delete it.`;
}
