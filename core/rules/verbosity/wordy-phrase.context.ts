import {
  ifAll,
  ifBefore,
  ifBehind,
  textBefore,
  textBehind,
  unlessBefore,
  unlessBehind,
} from '../around.ts';

/** What “because” would follow as a predicate: “is likely”. */
export const beBefore =
  /(?:\b(?:is|are|was|were|be|been|being)|[’'](?:s|re))\s+(?:(?:also|just|not|\p{L}+ly)\s+){0,2}$/iu;

/**
 * Whether “to” may take the place of “in order to”. Behind a preposition or a verb whose object
 * stands before it (“the pump that it calls in order to …”), and in “crucial in order to be”, the
 * longer phrase keeps apart what would run together.
 */
export const takesTo = ifAll(
  unlessBefore(
    /\b(?:to|from|with|for|on|of|in|at|by|about|into|through|upon|under|(?:that|which|whom)\s+(?:it|they|he|she|we|you|I|one)\s+\p{L}+)\s+$/iu,
  ),
  (hit) =>
    !/\b(?:crucial|essential|vital|key|critical|imperative)\s+$/iu.test(textBefore(hit)) ||
    !/^\s+be\b/iu.test(textBehind(hit)),
);

const gerund = /^\s+(?:\p{Ll}+ly\s+)?\p{Ll}{2,}ing\b/u;

/** Whether “can” may take the place of “have the ability to”: not in “will can”, “do you can”. */
export const takesModal = unlessBefore(
  /\b(?:to|will|would|can|could|may|might|must|shall|should|do|does|did|not|have|has|had|let)\b(?:\s+[\p{L}’']+){0,2}\s+$|(?:n[’']t|[’'](?:ll|d|ve))(?:\s+\p{L}+){0,2}\s+$/iu,
);

/** Whether somebody is in the process of doing something, so that the verb alone says so. */
export const isProgressive = ifAll(
  ifBefore(
    /(?:\b(?:am|is|are|was|were|be|been|being)|[’'](?:m|s|re))(?:\s+(?:also|already|currently|now|still))?\s+$/iu,
  ),
  ifBehind(gerund),
);

/** Whether the length of the period is given: a period of six years. */
export const isMeasured = ifBehind(
  /^\s+(?:\d|time\b|(?:about|around|roughly|nearly|over|up to|several|many|a few|some|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|fifty|sixty|ninety)\b)/iu,
);

/** Whether the aim is a thing to do, and no aim that something agrees with. */
export const isPurpose = ifAll(
  ifBehind(gerund),
  unlessBefore(/\b(?:align\w*|consistent|compatible|conflicts?)\s+$/iu),
);

/** Whether an adverb can take the place of the manner: nothing more is said of it. */
export const isWholeManner = unlessBehind(/^\s+(?:to|as|that|which|of)\b/iu);
