import { OPAQUE } from '../prose/block.ts';
import type { PlannedChange } from '../rules/rule.ts';
import { articleFor } from './article.ts';

const wordCharacterRe = /[\p{L}\p{M}\p{N}]/u;
const lowerRe = /^\p{Ll}/u;
/** What ties an opening phrase to its sentence: a comma, a colon, a dash (no hyphen of a number). */
const linkRe = /^(?:[,:–—]|--?(?=\s))/u;
const sentenceEndRe = /[.!?…]["'”’)\]]*$/u;
const articleBeforeRe = /(?:^|[^a-zß-ɏꞏ\d'’-])(an?)[ \n]$/i;
/** What a word with a capital may stand behind because a label, a sentence or a reference ends there. */
const openingRe = new RegExp(
  `(?:[:.!?…]["'”’)\\]]*(?:${OPAQUE}|\\[[^\\]\\s]{1,8}\\]|\\d{1,3})*|[)\\]])$`,
  'u',
);
/** In UTF-16 units, quotation marks and brackets before it included. */
const longestWord = 100;
const wordAfterRe = /^["'“‘(]*([\p{L}\p{N}][\p{L}\p{M}\p{N}'’]*)/u;

/** What polishing needs to know of the text around. */
export interface Surroundings {
  /** The block's prose. */
  readonly text: string;
  /** Whether the word at this prose offset is the first of a sentence. */
  startsSentence(offset: number): boolean;
}

/**
 * Turns what a rule wants gone or replaced into changes that leave grammatical prose: spaces and
 * commas go with a deleted phrase, the next word takes its capital, and a/an follows the word
 * behind it. Changes stay sorted and do not overlap. All offsets are prose offsets.
 */
export function polish(changes: readonly PlannedChange[], around: Surroundings): PlannedChange[] {
  return changes.flatMap((change) =>
    change.text === '' ? polishDeletion(change, around) : polishReplacement(change, around),
  );
}

function polishDeletion(change: PlannedChange, around: Surroundings): PlannedChange[] {
  const { text } = around;
  if (around.startsSentence(change.start)) return deleteAtSentenceStart(change, around);
  const before = skipSpaceBack(text, change.start);
  const after = skipSpace(text, change.end);
  const previous = text.charAt(before - 1);
  const next = text.charAt(after);
  if (previous === ',' && next === ',') {
    return [{ start: before - 1, end: after + 1, text: '' }];
  }
  // The phrase has its second comma with it: “is, without doubt, late” loses both.
  if (previous === ',' && text.charAt(change.end - 1) === ',') {
    return [{ start: before - 1, end: change.end, text: '' }];
  }
  if (previous === '(' && next === ')') {
    return [{ start: skipSpaceBack(text, before - 1), end: after + 1, text: '' }];
  }
  if (after === text.length || /[.!?;:,)]/u.test(next)) {
    const start = previous === ',' ? before - 1 : before;
    return [{ start, end: change.end, text: '' }];
  }
  const deletion = { start: change.start, end: after, text: '' };
  const capital = opensCapital(change, text) ? capitalize(text, after) : [];
  return [...repairArticle(text, change.start, wordAfter(text, after)), deletion, ...capital];
}

/**
 * Whether the writer began it with a capital behind a label (“Fees:”) or behind a full stop that
 * ends no sentence to the parser (“at 5 p.m.”, or one with a note’s mark), or behind a reference in
 * brackets (“p. 303)”); the next word takes it.
 */
function opensCapital({ start, end }: PlannedChange, text: string): boolean {
  const before = text.slice(Math.max(0, start - 40), start).trimEnd();
  return (
    openingRe.test(before) &&
    /^\p{Lu}/u.test(text.slice(start, end)) &&
    !/^I\b/u.test(text.slice(start, end))
  );
}

function deleteAtSentenceStart(change: PlannedChange, around: Surroundings): PlannedChange[] {
  const { text } = around;
  let end = skipSpace(text, change.end);
  const link = linkRe.exec(text.slice(end, end + 3));
  if (link) end = skipSpace(text, end + link[0].length);
  if (end === text.length || /[.!?]/u.test(text.charAt(end))) {
    return deleteWholeSentence(change.start, end, text);
  }
  return [{ start: change.start, end, text: '' }, ...capitalize(text, end)];
}

/** Nothing of the sentence is left: its full stop goes too, and the space on one side. */
function deleteWholeSentence(start: number, end: number, text: string): PlannedChange[] {
  let stop = end;
  while (/[.!?"'”’)]/u.test(text.charAt(stop))) stop += 1;
  const next = skipSpace(text, stop);
  return [
    { start: next === text.length ? skipSpaceBack(text, start) : start, end: next, text: '' },
  ];
}

function polishReplacement(change: PlannedChange, around: Surroundings): PlannedChange[] {
  const { text } = around;
  const old = text.slice(change.start, change.end);
  const replacement = matchCase(change.text, old);
  const changes = [{ ...change, text: replacement }];
  if (sentenceEndRe.test(replacement.trimEnd())) {
    changes.push(...capitalize(text, skipSpace(text, change.end)));
  }
  const behind = /(?:^|\s)an?$/i.test(replacement)
    ? repairOwnArticle(changes[0]!, text.slice(change.end))
    : changes;
  return wordCharacterRe.test(old)
    ? [...repairArticle(text, change.start, replacement + wordAfter(text, change.end)), ...behind]
    : behind;
}

/** A replacement that ends in an article takes the one that fits the next word. */
function repairOwnArticle(change: PlannedChange, following: string): PlannedChange[] {
  const article = articleFor(wordAfterRe.exec(following.trimStart())?.[1] ?? '');
  if (article === undefined) return [change];
  return [{ ...change, text: change.text.replace(/an?$/u, article) }];
}

/** Writes `replacement` in the case of what it replaces: first capital, or capitals throughout. */
function matchCase(replacement: string, old: string): string {
  const letters = old.replace(/[^\p{L}]/gu, '');
  if (
    letters.length > 3 &&
    letters === letters.toUpperCase() &&
    letters !== letters.toLowerCase()
  ) {
    return replacement.toUpperCase();
  }
  const startsUpper = /^[^\p{L}]*\p{Lu}/u.test(old);
  if (!startsUpper || old.startsWith('I ') || old.startsWith("I'")) return replacement;
  return replacement.charAt(0).toUpperCase() + replacement.slice(1);
}

function capitalize(text: string, offset: number): PlannedChange[] {
  let start = offset;
  while (start < text.length && /["'“‘([]/u.test(text.charAt(start))) start += 1;
  const first = text.charAt(start);
  // A word with a capital inside (iPhone, npm's `eSlint`) is a name: it keeps its own shape.
  const word = wordAfterRe.exec(text.slice(start, start + 40))?.[1] ?? '';
  if (!lowerRe.test(first) || /\p{Lu}/u.test(word)) return [];
  return [{ start, end: start + 1, text: first.toUpperCase() }];
}

/** Enough of what follows to tell its first word; all of it would be copied for each fix. */
function wordAfter(text: string, offset: number): string {
  return text.slice(offset, offset + longestWord);
}

/** Changes a/an in front of `start` when `following` begins with a word that wants the other. */
function repairArticle(text: string, start: number, following: string): PlannedChange[] {
  const found = articleBeforeRe.exec(text.slice(Math.max(0, start - 4), start));
  if (!found) return [];
  const article = found[1]!;
  const wanted = articleFor(wordAfterRe.exec(following)?.[1] ?? '');
  if (wanted === undefined || wanted === article.toLowerCase()) return [];
  const end = start - 1;
  const cased = article.startsWith('A') ? wanted.charAt(0).toUpperCase() + wanted.slice(1) : wanted;
  return [{ start: end - article.length, end, text: cased }];
}

function skipSpace(text: string, offset: number): number {
  let end = offset;
  while (end < text.length && /\s/u.test(text.charAt(end))) end += 1;
  return end;
}

function skipSpaceBack(text: string, offset: number): number {
  let start = offset;
  while (start > 0 && /\s/u.test(text.charAt(start - 1))) start -= 1;
  return start;
}
