import type { Span } from '../../finding.ts';
import type { Block } from '../../prose/block.ts';
import { linksAt } from '../markup-at.ts';
import type { FixPlan } from '../rule.ts';

/** A name or a number: a fix that takes it away takes a fact. */
const factRe = /\p{N}|(?:^|[^.!?A-Za-zÀ-ɏꞏ])(?!I\b)\p{Lu}[A-Za-zÀ-ɏꞏ]/u;

/** Whether words that are to go hold a name or a number. `words` starts in mid-sentence. */
export function holdsFact(words: string): boolean {
  return factRe.test(words);
}

const addsRe = /\b(?:as\s+well|also|too|alike|in\s+addition)\b/i;

/**
 * Whether the claim comes on top of what is denied to be all (“but a poet, too”): both are true
 * then, and to keep one would lose the other.
 *
 * @param match the words found, and the rest of their sentence.
 */
export function addsToDenied(match: string, behind: string): boolean {
  return addsRe.test(match) || addsRe.test(/^[^.!?;]{0,160}/u.exec(behind)?.[0] ?? '');
}

/** The addition stands between the halves, at the head of the second, or at its end. */
const headRe = /^[,\s]*(?:[a-zß-ɏꞏ’'-]+\s+){0,2}also\b/i;
const tailRe = /^[^.!?;:—–]{0,80}\b(?:as\s+well(?!\s+as)|too|alike|in\s+addition)\s*(?:[.,;!?]|$)/i;

/**
 * Whether “not just A but also B” means “A and B”: nothing is knocked down then.
 *
 * @param match the words found, to the head of the second half.
 * @param behind the text behind them.
 */
export function bothHold(match: string, behind: string): boolean {
  return /\balso\b/i.test(match) || headRe.test(behind) || tailRe.test(behind);
}

/** The fixes that leave the text of every link whole, or take all of it. */
export function sparingLinks({ prose }: Block, fixes: readonly FixPlan[]): FixPlan[] {
  const cuts = ({ start, end }: Span): boolean =>
    linksAt(prose, { start, end }).some(({ text }) => text.start < start || end < text.end);
  return fixes.filter(({ changes }) => !changes.some(cuts));
}

/** What every rule about a denied half offers: keep what is claimed. Never safe. */
export function keepAffirmative(start: number, end: number, text: string): FixPlan {
  return {
    title: 'Keep only what it is',
    safe: false,
    changes: [{ start, end, text }],
  };
}

/** The offset behind the last visible character before `end`. */
export function withoutTrailingSpace(text: string, end: number): number {
  let offset = end;
  while (/\s/u.test(text.charAt(offset - 1))) offset -= 1;
  return offset;
}
