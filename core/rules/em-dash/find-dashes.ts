import type { Span } from '../../finding.ts';
import { OPAQUE } from '../../prose/block.ts';
import { linksAt, marksAt } from '../markup-at.ts';
import type { BlockView } from '../rule.ts';

/** A dash that joins or parts clauses. Offsets are prose offsets. */
export interface Dash extends Span {
  /** Where the white space before it begins. */
  readonly outerStart: number;
  /** Where the white space behind it ends. */
  readonly outerEnd: number;
}

/** A term or a name is shorter than this, in UTF-16 units; also keeps each look bounded. */
const longestTerm = 100;

/** How far a second dash is looked for, in UTF-16 units. */
const longestAside = 240;

/**
 * The dashes of a block that stand in a sentence, in order. Left out are those that do another
 * job: ranges, attributions, a term and its gloss, speech that breaks off, titles of links, and
 * dashes at the edge.
 *
 * @param pattern what counts as a dash; global.
 */
export function findDashes(view: BlockView, pattern: RegExp): readonly Dash[] {
  const dashes: Dash[] = [];
  for (const match of view.text.matchAll(pattern)) {
    const dash = widen(view.text, match.index, match.index + match[0].length);
    if (partsClauses(view, dash)) dashes.push(dash);
  }
  return dashes;
}

function widen(text: string, start: number, end: number): Dash {
  let outerStart = start;
  while (outerStart > 0 && /\s/u.test(text.charAt(outerStart - 1))) outerStart -= 1;
  let outerEnd = end;
  while (outerEnd < text.length && /\s/u.test(text.charAt(outerEnd))) outerEnd += 1;
  return { start, end, outerStart, outerEnd };
}

function partsClauses(view: BlockView, dash: Dash): boolean {
  const { text } = view;
  if (dash.outerStart === 0 || dash.outerEnd === text.length) return false;
  const previous = text.charAt(dash.outerStart - 1);
  const next = text.charAt(dash.outerEnd);
  if (/["“”«»\d—–-]/u.test(previous + next) || /[‘’']/u.test(next)) return false;
  // Behind another mark a dash only prolongs the pause, or names who said it.
  if (/[([{;:,.!?]/u.test(previous) || /[)\]},;:.!?…|/]/u.test(next)) return false;
  if (isInLink(view, dash) || isRestart(text, dash)) return false;
  return !isRange(text, dash) && !isGloss(view, dash) && !isAttribution(text, dash);
}

const day =
  '(?:Mon|Tue|Tues|Wed|Thu|Thur|Thurs|Fri|Sat|Sun|Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)[a-z]*\\.?';
const rangeStart = new RegExp(`(?:^|\\s)${day}$`, 'u');
const rangeEnd = new RegExp(`^${day}(?![a-z])`, 'u');

/** “May – June”, “Mon – Fri”. */
function isRange(text: string, { outerStart, outerEnd }: Dash): boolean {
  const before = text.slice(Math.max(0, outerStart - 12), outerStart);
  return rangeStart.test(before) && rangeEnd.test(text.slice(outerEnd, outerEnd + 12));
}

/** “**Term** — what it means” at the start of an item or line. */
function isGloss({ block, text }: BlockView, { outerStart }: Dash): boolean {
  const near = text.slice(Math.max(0, outerStart - longestTerm), outerStart);
  const lineStart = Math.max(0, outerStart - longestTerm) + near.lastIndexOf('\n') + 1;
  if (outerStart - lineStart >= longestTerm) return false;
  const term = text.slice(lineStart, outerStart);
  if (block.kind === 'list-item' && lineStart === 0) {
    // “`x` (number, optional)” is a term too.
    const bare = term.replace(/\([^()]*\)/gu, '');
    return !/[.!?;,]\s/u.test(bare) && bare.trim().split(/\s+/u).length <= 8;
  }
  if (/^[\s\uA78F]+$/u.test(term) && term.includes(OPAQUE)) return true;
  const from = block.prose.sourceStart(lineStart);
  const to = block.prose.sourceEnd(outerStart);
  const around = marksAt(block.prose, { start: from, end: to });
  return around.some(({ open, close }) => open.end <= from && to <= close.start);
}

/**
 * “It is a—it is an”: somebody who speaks begins again, with the word or the two words before. With
 * a second dash behind it, it is an aside: “tools — tools like these — are dear”.
 */
function isRestart(text: string, { outerStart, outerEnd }: Dash): boolean {
  if (/^[^.!?—–]*[—–]/u.test(text.slice(outerEnd, outerEnd + longestAside))) return false;
  const before = wordsOf(text.slice(Math.max(0, outerStart - longestTerm), outerStart)).slice(-3);
  const behind = wordsOf(text.slice(outerEnd, outerEnd + longestTerm)).slice(0, 3);
  const last = before.at(-1);
  if (last === undefined) return false;
  if (last === behind[0]) return true;
  return (
    hasPair(behind, before.at(-2), last) ||
    (before.length > 2 && hasPair(before, behind[0], behind[1]))
  );
}

function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}’'-]+/gu) ?? [];
}

function hasPair(words: readonly string[], first?: string, second?: string): boolean {
  if (first === undefined || second === undefined) return false;
  return words.some((word, index) => word === first && words[index + 1] === second);
}

/** The text of a link is most often a title. */
function isInLink({ block }: BlockView, dash: Dash): boolean {
  const touching = linksAt(block.prose, dash);
  return touching.some(({ text }) => text.start <= dash.start && dash.end <= text.end);
}

/**
 * A line of its own behind a whole sentence that begins with a capital, or a line of a few
 * capitalised words, or nothing but such words to the end.
 */
function isAttribution(text: string, { outerStart, start, outerEnd }: Dash): boolean {
  const opensLine = text.slice(outerStart, start).includes('\n');
  const afterSentence = /[.!?…’)]/u.test(text.charAt(outerStart - 1));
  if (!opensLine && !afterSentence) return false;
  if (opensLine && afterSentence && /^\p{Lu}/u.test(text.slice(outerEnd, outerEnd + 2)))
    return true;
  const rest = /^[^\n]*/u.exec(text.slice(outerEnd, outerEnd + longestTerm))?.[0].trim() ?? '';
  if (rest.length >= longestTerm) return false;
  return /^\p{Lu}[A-Za-zÀ-ɏꞏ.’'-]*(?:,?\s+[A-Za-zÀ-ɏꞏ\d.’'-]+){0,5}$/u.test(rest);
}
