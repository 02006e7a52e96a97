import { perView } from './per-view.ts';
import type { BlockView } from './rule.ts';

/**
 * Marks that a rule cannot do without. Many rules look for one before anything else, and most blocks
 * lack most of them: so a block is read once, for all of these rules.
 */
export const marks = {
  comma: 1 << 0,
  /** A comma or a semicolon. */
  stop: 1 << 1,
  exclamation: 1 << 2,
  /** `"` */
  straight: 1 << 3,
  /** `“` */
  curly: 1 << 4,
  /** `‘` */
  single: 1 << 5,
  /** An en-dash or a longer one. */
  dash: 1 << 6,
  hyphen: 1 << 7,
  hash: 1 << 8,
  /** Arrows, stars, check marks, and half of a letter of the maths block. */
  symbol: 1 << 9,
  /** Of another alphabet, or hidden, or half of a tag. */
  alien: 1 << 10,
  /** What stands in the codes that machines write: digits, brackets, colons and the like. */
  code: 1 << 11,
} as const;

/** The characters of a mark; a pair with a hyphen between them is a range. */
const characters: Readonly<Record<keyof typeof marks, readonly string[]>> = {
  comma: [','],
  stop: [',', ';'],
  exclamation: ['!'],
  straight: ['"'],
  curly: ['“'],
  single: ['‘'],
  dash: ['–', '—', '―'],
  hyphen: ['-'],
  hash: ['#'],
  symbol: ['\u2190-\u27BF', '\uD835'],
  alien: [
    '\u00AD',
    '\u0370-\u052F',
    '\u180E',
    '\u200B-\u200F',
    '\u202A-\u202E',
    '\u2060-\u2069',
    '\uFEFF',
    '\uDB40',
  ],
  code: ['0-9', ':', '[', '_', '-', '\u3010'],
};

/** The marks that each UTF-16 unit is. */
const marksOfUnit = new Uint16Array(0x10000);
for (const [name, ranges] of Object.entries(characters)) {
  for (const range of ranges) {
    const last = range.charCodeAt(range.length - 1);
    for (let unit = range.charCodeAt(0); unit <= last; unit++) {
      marksOfUnit[unit]! |= marks[name as keyof typeof marks];
    }
  }
}

/** Those that stand in the text, and above 16 bits those that stand there more than once. */
const readMarks = perView(({ text }: BlockView) => {
  let once = 0;
  let twice = 0;
  for (let offset = 0; offset < text.length; offset++) {
    const own = marksOfUnit[text.charCodeAt(offset)]!;
    twice |= once & own;
    once |= own;
  }
  return once | (twice << 16);
});

/** Whether any of these marks stands in the block. */
export function hasMark(view: BlockView, mark: number): boolean {
  return (readMarks(view) & mark) !== 0;
}

/** Whether one of these marks stands in the block twice at least. */
export function hasMarkTwice(view: BlockView, mark: number): boolean {
  return ((readMarks(view) >>> 16) & mark) !== 0;
}
