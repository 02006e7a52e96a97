import type { PhraseHit } from '../rule.ts';
import { ifAll, ifBehind, textBefore, textOf, unlessBefore, unlessBehind } from '../around.ts';

/** Whether a noun without a determiner follows: “a wealth of the nation” is a part of a whole. */
export const isAmount = ifAll(
  ifBehind(/^\s+[A-Za-zÀ-ɏꞏ]/u),
  unlessBehind(/^\s+(?:the|these|those|this|that|them|us|its|his|her|our|my|your|their)(?!\w)/i),
);

/** Whether it is an amount of what is no data and no instrument: “an array of bytes”. */
export const isNoArray = ifAll(
  isAmount,
  unlessBehind(
    /^\s+(?:length\b|(?:\p{Lu}|[A-Za-zÀ-ɏꞏ]\b)|(?:[A-Za-zÀ-ɏꞏ-]+\s+)?(?:bytes?|strings?|integers?|ints?|numbers?|objects?|floats?|values?|pointers?|arrays?|structs?|elements?|characters?|arguments?|paths?|lines?|results?|functions?|names|filenames?|files?|options?|conditions?|nodes?|items?|keys?|antennas?|sensors?|detectors?|telescopes?)\b|\uA78F)/u,
  ),
);

/**
 * A plain “an array of” is one of a program at the head of a paragraph, behind code and a dash and
 * behind what a function does or what is kept “as an array of”; “a wide array of” is not.
 */
export function isNoReturn(hit: PhraseHit): boolean {
  if (!/^an\s+array\s+of$/i.test(textOf(hit))) return true;
  const before = textBefore(hit);
  if (before.trim() === '') return false;
  return !/(?:\b(?:as|be|is|are)|\b(?:return|accept|pass|take|expect|yield)(?:s|es|ed|ing)?|\uA78F(?:\s*\([^()]*\))?\s*[-:–—]+|\uA78F\s+is)\s+$/i.test(
    before,
  );
}

/** Whether the word stands before its noun: not “too numerous to count”. */
export const isBeforeNoun = ifAll(
  isAmount,
  unlessBefore(/\b(?:more|most|too|so|as|less|very|are|is|were|was|be|how)\s+$/i),
  unlessBehind(/^\s+(?:to|and|or|that|in|of|as)\b/i),
);

/** How far from the phrase its number may stand, in UTF-16 units. */
const reach = 200;

/** Whether its sentence does not give the number after all. */
export function lacksFigure(hit: PhraseHit): boolean {
  const { start, end } = hit.sentence();
  return !/\d|\uA78F|\bthan\b|\b(?:twice|half|percent|thirds?|doubl|tripl|two|three|four|five|ten)(?!\w)/i.test(
    hit.text.slice(Math.max(start, hit.span.start - reach), Math.min(end, hit.span.end + reach)),
  );
}
