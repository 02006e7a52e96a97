import type { PhraseHit, PhraseRow } from '../rule.ts';
import {
  ifBefore,
  ifBehind,
  restOfSentence,
  textBefore,
  textBehind,
  textBehindSentence,
  unlessBehind,
} from '../around.ts';

/** Behind “it is clear that” a table, a figure or a proof may have made it clear. */
const shown =
  /(?:\b(?:table|figure|fig|equation|lemma|theorem|proof|section|above|definition)\b|\d)/i;
const unshown = (hit: PhraseHit): boolean =>
  !shown.test(textBefore(hit, 120)) && !shown.test(textBehind(hit, 60));
const isBetweenCommas = (hit: PhraseHit): boolean =>
  /,\s*$/u.test(textBefore(hit)) && /^\s*,/u.test(textBehind(hit));
/** “But undeniably hers”: the adverb carries the contrast, and “but hers” would hang. */
const isBeforePronoun = ifBehind(
  /^\s+(?:me|him|her|us|them|it|mine|yours|his|hers|ours|theirs)\s*(?:[.!?;:,—–]|$)/i,
);
/** “A big, undeniably red button”: the adverb jokes about a degree, and no claim follows it. */
const isBehindAdjective = ifBefore(
  /\b(?:an?\s+(?!(?:word|sense|way|while|nutshell)\b)(?:[a-zß-ɏꞏ-]+(?:\s+[a-zß-ɏꞏ-]+)?,\s+)+|the\s+(?:[a-zß-ɏꞏ-]+,\s+){2,})$/i,
);
const isBeforeAdjective = ifBehind(/^\s+[a-zß-ɏꞏ-]+\s+[a-zß-ɏꞏ]/i);
const isDegree = (hit: PhraseHit): boolean => isBehindAdjective(hit) && isBeforeAdjective(hit);
/** “Obeyed without question” is a manner, and “almost without question” is no claim of proof. */
const isAtOpening = ifBefore(/(?:^|[.!?;:,—–(]|\b(?:and|but|so|because|that))\s*["“]?$/i);
/** “Undeniable proof of theft” names the proof; “is undeniable” puts nothing in its place. */
const isPredicate = ifBehind(
  /^(?:\s*(?:[^\sA-Za-zÀ-ɏꞏ]|$)|\s+(?:that|and|but|or|nor|yet|as|at|by|even|for|from|given|here|how|if|in|now|on|once|since|so|to|today|when|where|with|because|both|especially|among|across|after|over|particularly|through|throughout|within|despite|while)(?!\w))/i,
);
const wordBehind = ifBehind(/^\s+[A-Za-zÀ-ɏꞏ]/u);

const certainly =
  '(undeniably|unquestionably|indisputably|inarguably|incontrovertibly|irrefutably|indubitably)';
const isClaim = (hit: PhraseHit): boolean =>
  !isBetweenCommas(hit) && !isBeforePronoun(hit) && !isDegree(hit);
const isConceded = (hit: PhraseHit): boolean => {
  const { start, end } = restOfSentence(hit);
  return /[,;:–—]\s*(?:but|yet|still|however)(?!\w)/i.test(hit.text.slice(start, end));
};

/** A claim of proof where the proof should be. Without the phrase the claim itself is left. */
export const phrases: readonly PhraseRow[] = [
  { pattern: `, ${certainly} ,` },
  {
    pattern: certainly,
    fix: 'delete',
    // What is granted before a “but” leans on the adverb.
    safe: (hit) => !isConceded(hit),
    accept: isClaim,
  },
  {
    pattern:
      '^ (and|but|yet)? (it is (undeniable|indisputable|unquestionable|beyond (dispute|question|doubt)|no exaggeration to say) that)',
    fix: 'delete',
  },
  {
    pattern: '^ there (is|can be) (no|little) (denying|disputing|questioning|doubt|question) that',
    fix: 'delete',
    // “There is no denying that.” points back.
    accept: unlessBehind(/^\s*[.!?;]/),
  },
  { pattern: '^ there is (absolutely)? no (denying|disputing)' },
  {
    pattern:
      'it (becomes|is becoming|has become) (abundantly|increasingly|quite|clearly)? (clear|evident|apparent|obvious) that',
    fix: 'delete',
    safe: false,
    accept: unshown,
  },
  {
    pattern:
      '^ it is (abundantly|undeniably|overwhelmingly|quite|increasingly) (clear|evident|apparent|obvious) that',
    fix: 'delete',
    accept: unshown,
  },
  {
    pattern:
      '(~be|~remain) (both|also|simply|equally|perhaps|quite)? (undeniable|indisputable|unquestionable|incontrovertible|unassailable)',
    message: 'Show it: “{actual}” only forbids the question.',
    accept: isPredicate,
  },
  {
    pattern: '(the|an|its|their|his|her|this|that|one|with) undeniable',
    message: 'Show it: “{actual}” only forbids the question.',
    accept: wordBehind,
  },
  {
    pattern:
      '(cannot|can not|must not|should not) be (denied|ignored|overlooked|dismissed|underestimated|discounted|disputed|overemphasized)$',
    // A pointer: what is not to be overlooked, the next sentence says.
    accept: (hit) => !/^[.!]?\s+(?:This|It|They)\b/u.test(textBehindSentence(hit, 20)),
    message: 'Give the reason: “{actual}” only insists.',
  },
  {
    pattern:
      'the (evidence|data|research|science|verdict|message|lesson|truth|conclusion|facts|numbers|results|implication) (is|are) (clear|overwhelming|undeniable|unequivocal|unmistakable|indisputable|in)',
    message: 'Show it instead: “{actual}” only says that it exists.',
    accept: ifBehind(/^\s*(?:[.:,;!–—]|$|that\b)/u),
  },
  {
    pattern:
      '^ (the)? (evidence|data|facts|numbers|results|figures) (speak|speaks) for (itself|themselves)',
  },
  {
    pattern: '(without|beyond) (a|any|the)? (shadow of a)? (doubt|question) ,',
    fix: 'delete',
    accept: isAtOpening,
  },
  { pattern: '^ make no mistake (:|,|-|about it)', fix: 'delete' },
  { pattern: '^ the (fact|truth|reality) of the matter is (that)?', fix: 'delete' },
  {
    pattern:
      // “Regarded as” reports a belief; whose, vague-attribution asks.
      '(widely|universally|generally) (recognized|acknowledged|hailed|celebrated|acclaimed) as (a|an|one|the)',
  },
  {
    pattern:
      '~be (rightly|rightfully|justly|deservedly) (regarded|celebrated|considered|seen|hailed|remembered) as',
  },
];
