import { ifAll, ifBehind, unlessBehind } from '../around.ts';

/** Somebody’s: your, the firm’s. */
export const possessive = /(?:\b(?:your|their|our|its|his|her|my)|[’']s|s[’'])\s+$/i;
/** Somebody’s, or behind an article. */
export const owned = /(?:\b(?:your|their|our|its|his|her|my|the|an?|of)|[’']s|s[’'])\s+$/i;

/** Whether the range is of several things, and not what the sentence measures. */
export const isRangeOfThings = ifAll(
  ifBehind(
    /^\s+(?:(?!of\b|and\b|the\b|in\b|to\b|for\b|that\b)[A-Za-zÀ-ɏꞏ’'-]+\s+){0,2}?\p{Ll}{3,}s\b/u,
  ),
  unlessBehind(
    /^(?:\s+[a-zß-ɏꞏ]+)?\s+(?:temperatures?|frequenc|values?|energ|wavelengths?|sizes?|ages?|prices?|pressures?|speeds?|scales?|angles?|doses?|concentrations?|motion|pitch|voltages?|intensit|lengths?|depths?|reasons?)/i,
  ),
);
