import type { PhraseHit } from '../rule.ts';
import { ifAll, ifBehind, textBehind, textOf, unlessBehind } from '../around.ts';

/** Somebody’s: your, the firm’s. */
export const possessive = /(?:\b(?:your|their|our|its|his|her|my)|[’']s|s[’'])\s+$/i;
/** Somebody’s, or behind an article. */
export const owned = /(?:\b(?:your|their|our|its|his|her|my|the|an?|of)|[’']s|s[’'])\s+$/i;

const intervalRe =
  /^(?:\s+[a-zß-ɏꞏ-]+)?\s+(?:numbers|numerals|letters|dates|integers|ports|address(?:es)?|lines|rows|columns|cells|bytes|bits|characters|versions|pages|commits|digits|keys)(?!\w)/i;

/** Whether it is no range from one to another. */
function isNoInterval(hit: PhraseHit): boolean {
  return !/range/i.test(textOf(hit)) || !intervalRe.test(textBehind(hit));
}

/** Whether the range is of several things, and not what the sentence measures. */
export const isRangeOfThings = ifAll(
  isNoInterval,
  ifBehind(
    /^\s+(?:(?!of\b|and\b|the\b|in\b|to\b|for\b|that\b)[A-Za-zÀ-ɏꞏ’'-]+\s+){0,2}?\p{Ll}{3,}s\b/u,
  ),
  unlessBehind(
    /^(?:\s+[a-zß-ɏꞏ]+)?\s+(?:temperatures?|frequenc|values?|energ|wavelengths?|sizes?|ages?|prices?|pressures?|speeds?|scales?|angles?|doses?|concentrations?|motion|pitch|voltages?|intensit|lengths?|depths?|reasons?)/i,
  ),
);
