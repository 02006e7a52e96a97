import type { Sentence } from '../../language/sentence.ts';
import { perTerm } from '../../language/terms.ts';
import { OPAQUE } from '../../prose/block.ts';

/** Words that carry grammar, and so common that two sentences may well share them. */
const functionWords = new Set(
  `a about above after again against all also although always am among an and another any are as at be because been before being below between both but by can cannot could did do does doing done down during each either else even ever every few first for from further get gets getting got had has have having he her here hers herself him himself his how however i if in into is it its itself just last least less let like made make makes making many may me might more most much must my myself neither never next no nor not now of off often on once one only or other others our ours ourselves out over own per put rather same second see seem seems set several shall she should since so some still such take than that the their theirs them themselves then there therefore these they this those though through thus to too two under until up upon us use used uses using very was way we well were what when where whether which while who whom whose why will with within without would yes yet you your yours yourself yourselves`.split(
    ' ',
  ),
);

/** The stems of a sentence’s words that carry its sense, in order; numbers and names as they are. */
export function contentWords({ terms }: Sentence): string[] {
  const stems: string[] = [];
  for (const term of terms) {
    const stem = contentStem(term);
    if (stem !== '') stems.push(stem);
  }
  return stems;
}

/** What tells quickly that two sentences have few content words in common. */
export interface Traces {
  /** How many content words a sentence has. */
  readonly count: number;
  /** A bit for the stem of each; several stems share one. */
  readonly bits: number;
}

export function contentTraces({ terms }: Sentence): Traces {
  let count = 0;
  let bits = 0;
  for (const term of terms) {
    const bit = bitOf(term);
    if (bit === 0) continue;
    count++;
    bits |= bit;
  }
  return { count, bits };
}

/** How many content words of the one the other lacks, at least: several may share a bit. */
export function lacking({ bits }: Traces, other: Traces): number {
  let count = 0;
  for (let rest = bits & ~other.bits; rest !== 0; rest &= rest - 1) count++;
  return count;
}

/** One of 32 bits for the stem of a word that carries sense; 0 for all others. */
const bitOf = perTerm((value) => {
  const stem = stemIfTelling(value);
  let hash = 0;
  for (let at = 0; at < stem.length; at++) hash = Math.imul(hash, 31) + stem.charCodeAt(at);
  return stem === '' ? 0 : 1 << ((hash ^ (hash >>> 15)) & 31);
});

/** The stem of a word that carries sense, or nothing. */
const contentStem = perTerm(stemIfTelling);

function stemIfTelling(value: string): string {
  const word = withoutPossessive(value.toLowerCase());
  // Code is unlike all other code, even where it looks the same here.
  return isFunctionWord(word) || word.includes(OPAQUE) ? '' : stemOf(word);
}

/** Whether a word in lower case carries grammar only. */
export function isFunctionWord(word: string): boolean {
  return functionWords.has(word) || (word.includes("'") && /n't$|'(?:re|ve|ll|d|m)$/u.test(word));
}

/** Cuts off what inflection adds, so that “shapes”, “shaped” and “shaping” are one. */
function stemOf(word: string): string {
  if (word.length < 5) return word;
  const end = word.length - endingOf(word);
  if (end < 3) return word;
  const last = word.charCodeAt(end - 1);
  const isDoubled = last === word.charCodeAt(end - 2) && 'bdgmnprt'.includes(word.charAt(end - 1));
  return word.slice(0, isDoubled ? end - 1 : end);
}

/** The length of what inflection has added to a word. */
function endingOf(word: string): number {
  if (word.endsWith('ing')) return 3;
  if (word.endsWith('ed') || word.endsWith('es') || word.endsWith('ly')) return 2;
  return word.endsWith('s') || word.endsWith('e') ? 1 : 0;
}

function withoutPossessive(word: string): string {
  if (!word.includes("'") && !word.includes('’')) return word;
  return word.replaceAll('’', "'").replace(/'s?$/u, '');
}
