import type { Span } from '../../finding.ts';
import type { FixPlan, PlannedChange } from '../rule.ts';
import { mayBeClause, opensClause, opensPhrase, isClause } from './clause.ts';
import type { Dash } from './find-dashes.ts';

/**
 * What may stand in a dash's place, the best first: each gives a correct sentence, none is `safe`,
 * for which of them is best is a matter of taste.
 *
 * @param dashes all dashes of the sentence, in order; one or a pair can be replaced.
 */
export function dashFixes(text: string, sentence: Span, dashes: readonly Dash[]): FixPlan[] {
  if (dashes.some((dash) => text.slice(dash.outerStart, dash.start).includes('\n'))) return [];
  const [first, second] = dashes;
  if (!first || dashes.length > 2) return [];
  return second ? pairFixes(text, sentence, first, second) : singleFixes(text, sentence, first);
}

/**
 * Whether two dashes hold something together; “a — b, and c — d” does not. An aside that asks or
 * exclaims (“a — who knows? — b”) ends a sentence, and is one still.
 */
export function holdsAside(text: string, first: Dash, second: Dash): boolean {
  const inner = text.slice(first.outerEnd, Math.min(second.outerStart, first.outerEnd + 240));
  if (first.outerEnd + 240 < second.outerStart || /[.?!;]\s/u.test(inner)) return false;
  return !/[,:]\s+(?:and|but|or|so|yet)\b[^,]*$/i.test(inner) || /,.*,/u.test(inner);
}

function pairFixes(text: string, sentence: Span, first: Dash, second: Dash): FixPlan[] {
  const inner = text.slice(first.outerEnd, second.outerStart);
  const tail = text.slice(second.outerEnd, sentence.end);
  const words = inner.split(/\s+/u).length;
  // Two dashes that hold nothing together: “a — b, and c — d”.
  if (words > 18 || /[,;:]\s+(?:and|but|or|so|yet)\b/i.test(inner)) return [];
  if (/[.?!:;]\s/u.test(inner) || /^\p{Lu}/u.test(tail)) return [];
  const commas: FixPlan = plan('Use two commas', [swap(text, first, ','), swap(text, second, ',')]);
  const left = text.slice(sentence.start, first.outerStart);
  const opened = isIntroduction(left) || endsInIntroduction(left);
  const parentheses: FixPlan = plan('Use parentheses', [
    open(text, first),
    swap(text, second, opened || takesComma(tail) ? '),' : ')'),
  ]);
  // “Not of this — but of that”: the two halves lean on each other.
  const isContrast = /^not\b/i.test(inner) && /^but\b/i.test(tail);
  const plain = !/[,?!()]/u.test(inner) && !opensClause(inner) && !isClause(inner);
  if (/[()]/u.test(inner)) return [];
  if (isContrast) return plain ? [commas] : [];
  // “One of those that fish (on their own) not those that rot” would lose the break before “not”.
  const fits = /^not\b/i.test(tail) ? [] : [parentheses];
  return plain ? [commas, ...fits] : fits;
}

function singleFixes(text: string, sentence: Span, dash: Dash): FixPlan[] {
  // The sentence was cut at an inner “!” or “?”: the second dash of a pair is behind it.
  if (/^\s*[—–-]/u.test(text.slice(sentence.end, sentence.end + 3))) return [];
  const left = text.slice(sentence.start, dash.outerStart);
  const right = text.slice(dash.outerEnd, sentence.end);
  // A dash that does not count, such as the one behind “who knows?”, still closes an aside.
  if (/—|\s–\s|--/u.test(right)) return [];
  // “Our duty is — and was — …”: no comma between the verb and what it waits for.
  if (/\b(?:is|are|was|were|be|been|am|has|have|had|will|would|can|could|should|must)$/i.test(left))
    return [];
  if (
    /[([][^)\]]*$/u.test(left) ||
    (/\p{Lu}/u.test(text.charAt(dash.outerEnd)) && !/^I\b/u.test(right))
  ) {
    return [];
  }
  const comma = plan('Use a comma', [swap(text, dash, ',')]);
  const colon = plan('Use a colon', [swap(text, dash, ':')]);
  const stop = plan('Start a new sentence', [swap(text, dash, '.')]);
  if (isSubordinate(left)) return left.includes(',') ? [] : [comma];
  const whole = isClause(left) && !endsOpen(left);
  if (/^(?:and|but|or|so|yet|nor)\b/i.test(right)) return [comma];
  if (opensPhrase(right)) return [comma];
  const canTakeColon =
    whole && !/^(?:not|and|but|or|nor)\b/i.test(right) && !(left + right).includes(':');
  if (opensClause(right)) return whole ? (canTakeColon ? [stop, colon] : [stop]) : [];
  if (mayBeClause(right)) return canTakeColon ? [colon] : [];
  if (right.includes(',')) return canTakeColon ? [colon] : [];
  if (endsInList(left)) return [];
  return canTakeColon ? [comma, colon] : [comma];
}

/** “In the old mill (a ruin), we slept”: the words before the main clause end in a comma. */
function isIntroduction(left: string): boolean {
  if (left.includes(',')) return false;
  const preposition =
    /^\s*(?:in|at|on|by|for|with|without|despite|during|through|from|under|over)(?!\w)/i;
  if (isSubordinate(left)) return isClause(left.replace(/^\s*[A-Za-zÀ-ɏꞏ]+\s/u, ''));
  return preposition.test(left) && !isClause(left.replace(preposition, ''));
}

/** “They show that while the wall may stand (for now), the roof will not”: a clause to be closed. */
function endsInIntroduction(left: string): boolean {
  const clause =
    /\b(?:that|and|but|so)\s+(?:while|although|though|if|when|because|since)\b([^,]*)$/i;
  const found = clause.exec(left);
  return found !== null && isClause(found[1]!);
}

/** What goes on behind the parentheses and would have had a comma without them; “who” may be restrictive. */
function takesComma(tail: string): boolean {
  return /^(?:which|where|but|so|yet|one of|all the while|\p{Ll}{2,}ing)\b/u.test(tail);
}

/** “Bread, salt, and rope — the usual kit”: behind a comma it would be one more item. */
function endsInList(left: string): boolean {
  return /,[^,]+,\s+(?:and|or)\s+[^,]+$|,\s+\S+(?:\s+\S+)?\s+(?:and|or)\s+\S+(?:\s+\S+)?$/i.test(
    left,
  );
}

/** “When it rains — we stay”: what is on the left cannot stand alone. */
function isSubordinate(left: string): boolean {
  return /^\s*(?:when|if|while|because|although|though|since|as|unless|until|once|after|before|whether|whatever|wherever)(?!\w)/i.test(
    left,
  );
}

/** A colon or a full stop cannot follow a word that waits for its object. */
function endsOpen(left: string): boolean {
  return /\b(?:is|are|was|were|be|of|to|for|with|in|on|at|by|from|as|and|or|but|than|that|like|the|a|an|not|just|only|said|says)$/i.test(
    left,
  );
}

function plan(title: string, changes: readonly PlannedChange[]): FixPlan {
  return { title, safe: false, changes };
}

/** The mark takes the place of the dash and the space before it; a line break behind it stays. */
function swap(text: string, dash: Dash, mark: string): PlannedChange {
  const broken = text.slice(dash.end, dash.outerEnd).includes('\n');
  return broken
    ? { start: dash.outerStart, end: dash.end, text: mark }
    : { start: dash.outerStart, end: dash.outerEnd, text: `${mark} ` };
}

function open(text: string, dash: Dash): PlannedChange {
  const broken = text.slice(dash.end, dash.outerEnd).includes('\n');
  return broken
    ? { start: dash.start, end: dash.outerEnd, text: '(' }
    : { start: dash.outerStart, end: dash.outerEnd, text: ' (' };
}
