import type { Span } from '../../finding.ts';
import { perView } from '../per-view.ts';
import type { BlockView, FixPlan } from '../rule.ts';
import { OPAQUE } from '../../prose/block.ts';
import { holdsFact } from './affirmative-half.ts';

/** A participle and its object, hung on the end of a clause: “, highlighting its importance”. */
export interface Tail extends Span {
  /** Without the adverb before it: `highlighting its importance`. */
  readonly words: string;
  /** The sentence before the comma; its last 300 UTF-16 units at most. */
  readonly clause: string;
  /** Ends the clause before the tail; none where a fact would go with it. */
  readonly fixes: () => readonly FixPlan[];
}

/** A tail reaches 140 UTF-16 units, some twenty words, which keeps the search linear. */
const tailRe =
  /,\s+(?<adverb>(?:[a-zß-ɏꞏ]+ly|thus|thereby|often|further|also|in\s+turn|and\s+thereby|and\s+ultimately)\s+)?(?<words>[a-zß-ɏꞏ]{2,}ing\s[^.!?;:—–()]{2,140})(?=[.!?;—–]|$)/gi;

/** Every tail of a block, in order; one may begin inside another. */
export const findTails = perView(({ text }: BlockView): readonly Tail[] =>
  text.includes(',') && /ing\s/i.test(text) ? searchTails(text) : [],
);

function searchTails(text: string): Tail[] {
  const tails: Tail[] = [];
  tailRe.lastIndex = 0;
  for (;;) {
    const match = tailRe.exec(text);
    if (match === null) return tails;
    tailRe.lastIndex = match.index + 1;
    const tail = readTail(match, text);
    if (tail) tails.push(tail);
  }
}

function readTail(match: RegExpExecArray, text: string): Tail | undefined {
  const clause = clauseBefore(text, match.index);
  if (!isClause(clause) || adjectiveRe.test(match.groups!['words']!)) return undefined;
  const words = cutAtClause(match.groups!['words']!);
  if (words === undefined || wordCount(words) > 19 || conditionRe.test(words)) return undefined;
  const adverb = match.groups!['adverb']?.length ?? 0;
  const start = match.index + match[0].length - match.groups!['words']!.length - adverb;
  const end = start + adverb + words.length;
  return { start, end, words, clause, fixes: () => plan(start, end, words, text) };
}

function clauseBefore(text: string, offset: number): string {
  const reach = text.slice(Math.max(0, offset - 300), offset);
  return /(?:^|[.!?;:—–])(?<clause>[^.!?;:—–]*)$/u.exec(reach)!.groups!['clause']!.trim();
}

const subordinators =
  /^(?:when|if|while|although|though|as|by|in|on|at|because|since|after|before|with|for|through|despite|once|until|unless|whether|to|from|during|upon|without|rather|instead)(?!\w)/i;

/** “Reading, writing”: the comma parts items of a list. A noun in -ing is none. */
const listRe =
  /(?:(?<!\b(?:spr|k|r|str|w|(?:some|any|every|no)?th|morn|even|build|mean|feel|meet))ing|\band)$/i;

/** “Are, in most years, reflecting the sun”: a parenthesis parts the verb, and no tail begins. */
const partedVerbRe =
  /\b(?:am|is|are|was|were|be|been|being|keeps?|kept|starts?|started|stops?|stopped)(?:\s*,[^,]{1,80}|\s*\([^()]{1,80}\))$/i;

/** “Baking, grinding, repairs”: a list of what is done, which the tail would go on with. */
const activitiesRe = /[a-zß-ɏꞏ]ing,\s+[a-zß-ɏꞏ]+ing\b/i;

/** “Opens the gate, letting fish pass”: a note on what a function does, and nothing to comment on. */
const describesRe =
  /^(?!(?:Thus|This|Perhaps|Unless|Besides|Always|Sometimes|Across|Towards|Plus|Versus|Regardless)\b)[A-Z][a-z]{2,}s\s+(?:the|an?|any|every)(?!\w)/u;

/** “Creating it if need be”: when it is so is part of what is told. */
const conditionRe = /\s(?:if|once|unless|until)\s/i;

/** Whether a whole clause can stand before the tail, so that the tail is a comment on it. */
function isClause(clause: string): boolean {
  if (wordCount(clause) < 4 || listRe.test(clause) || partedVerbRe.test(clause)) return false;
  if (activitiesRe.test(clause) || describesRe.test(clause)) return false;
  return !subordinators.test(clause) || clause.includes(',');
}

/** “Strong, lasting bonds”: an adjective, unless an object follows. */
const adjectiveRe =
  /^(?:lasting|growing|thriving|compelling|engaging|caring|loving|leading|exciting|challenging|rewarding|surprising|interesting|inspiring|amazing|welcoming|evolving|competing|existing|emerging|overwhelming|demanding|living|willing|outstanding|enduring|long-?lasting|meaning|moving|striking|promising|soothing|charming|shimmering|glowing|swirling|blinding|burning|crushing|gleaming|glittering|flickering|unsettling|haunting|chilling|sprawling|winding|towering|trembling)\s+(?!(?:an?|the|its|their|his|her|our|my|your|this|that|these|those|to|into|from|in|with|by|on|at|for|him|them|us|people|more|all|every|each|many|some|both)\b)/i;
const clauseStart = /^(?:and|but|while|which|who|yet|so|as|though|although|because|or|nor)(?!\w)/i;
const parallelRe = /^(?:and|or)\s+(?:[a-zß-ɏꞏ]+ly\s+)?[a-zß-ɏꞏ-]+ing\b/i;

/**
 * The tail up to a new clause behind a comma; with more commas it is a series, kept whole.
 * Undefined when another participle follows: then it is one of a list, and no tail.
 */
function cutAtClause(words: string): string | undefined {
  const whole = words.trimEnd();
  const [head = '', ...others] = whole.split(',');
  if (others.some((other) => parallelRe.test(other.trimStart()))) return undefined;
  const next = others[0]?.trimStart() ?? '';
  const isSeries = /^(?:and|or)\s+(?:\S+\s+){0,2}\S+$/i.test(next);
  return clauseStart.test(next) && !isSeries ? head.trimEnd() : whole;
}

/** The next sentence may speak of what the tail says: “, raising the rent. This was the last straw.” */
const leansBackRe =
  /^\s*[.!?]["”’)]*\s+(?:(?:and|but|yet|all)\s+)?(?:this|that|these|those|it|such)(?!\w)/i;

/** Without its tail the clause would say nothing: “it may have gone differently”. */
const vagueRe =
  /\b(?:differently|important|significant|significantly|changed|different|unique|special)\s*,\s*$/i;

function plan(start: number, end: number, words: string, text: string): FixPlan[] {
  if (holdsFact(` ${words}`) || words.includes(',')) return [];
  if (vagueRe.test(text.slice(Math.max(0, start - 40), start))) return [];
  if (leansBackRe.test(text.slice(end, end + 40))) return [];
  const behind = text.slice(end, end + 8).trimStart();
  if (behind !== '' && !/^[.!?;,]/u.test(behind)) return [];
  const from = behind.startsWith(',') ? text.lastIndexOf(',', start) : start;
  const changes = [{ start: from, end, text: '' }];
  return [{ title: 'Delete the tail', safe: false, changes }];
}

/** Somebody to whom it happens: “leaving him alone”, but not “reminding us”, which speaks to all. */
const personalObjectRe =
  /^(?:[a-zß-ɏꞏ]+ly\s+)?[a-zß-ɏꞏ]+ing\s+(?:(?:to|for|with|at|on)\s+)?(?:him|them|me|you|himself|herself|themselves|myself|ourselves|yourself|her(?=\s+(?:to|with|of|from|in|into|on|off|out|for|and|that|as|at|by)\b|$))(?![a-zß-ɏꞏ-])/i;

/** How many, or how much. */
const quantityRe =
  /\b(?:two|three|four|five|six|seven|eight|nine|ten|twelve|twenty|fifty|dozens?|hundreds?|thousands?|millions?|billions?|percent|per\s+cent|twice|thrice|half|halving|doubling|tripling|tenfold|threefold|twofold|third|quarter)(?!\w)/i;

/** Whether a tail tells something that can be checked: code, a number, a name, or whom it befell. */
export function tellsFact(words: string): boolean {
  return (
    words.includes(OPAQUE) ||
    holdsFact(` ${words}`) ||
    quantityRe.test(words) ||
    personalObjectRe.test(words)
  );
}

/** Words between white space. */
export function wordCount(words: string): number {
  return words === '' ? 0 : words.split(/\s+/u).length;
}
