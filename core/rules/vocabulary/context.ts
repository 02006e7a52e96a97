import type { PhraseHit, PhraseRow } from '../rule.ts';
import { textBefore, textBehind } from '../verbosity/around.ts';

type Accept = NonNullable<PhraseRow['accept']>;

/** How far into a sentence is read, in UTF-16 units, so that endless ones stay linear. */
const reach = 300;

/** Lets a hit count only where this stands right behind it. */
export function ifBehind(wanted: RegExp): Accept {
  return (hit) => wanted.test(textBehind(hit));
}

/** Lets a hit count only where this does not stand right behind it. */
export function unlessBehind(unwanted: RegExp): Accept {
  return (hit) => !unwanted.test(textBehind(hit));
}

/** Lets a hit count only where this stands right before it. */
export function ifBefore(wanted: RegExp): Accept {
  return (hit) => wanted.test(textBefore(hit));
}

/** Lets a hit count only where this does not stand right before it. */
export function unlessBefore(unwanted: RegExp): Accept {
  return (hit) => !unwanted.test(textBefore(hit));
}

/** Lets a hit count only where no word of its sentence is one of these: they mark the plain sense. */
export function unlessInSentence(unwanted: RegExp): Accept {
  return (hit) => {
    const { start, end } = hit.sentence();
    const from = Math.max(start, hit.span.start - reach);
    return !unwanted.test(hit.text.slice(from, Math.min(end, hit.span.end + reach)));
  };
}

/** Lets a hit count only where all of these do. */
export function ifAll(...accepts: readonly Accept[]): Accept {
  return (hit) => accepts.every((accept) => accept(hit));
}

const nounBefore =
  /\b(?:an?|the|this|that|these|those|each|every|any|no|some|more|much|of|with|test|testing|my|our|your|his|her|its|their)\s+$/iu;
/** What makes a noun of a word in -ing: “some streamlining”, but “some of” leaves it a verb. */
const gerundNounBefore = /\b(?:an?|the|some|any|no|more|much|less|little|further|every|each)\s+$/iu;
const objectBehind =
  /^\s+(?!(?:of|for|on|in|at|is|was|are|were|be|been|and|or|to|by|with|from|as|than|but)\b)\p{L}/iu;

/** Whether a word that can be noun or verb is a verb: no article before it, an object behind. */
export function isVerb(hit: PhraseHit): boolean {
  const { text, span } = hit;
  if (!objectBehind.test(textBehind(hit)) || text.charAt(span.start - 1) === '-') return false;
  const isGerund = /ing$/iu.test(text.slice(span.start, span.end));
  return !(isGerund ? gerundNounBefore : nounBefore).test(textBefore(hit));
}
