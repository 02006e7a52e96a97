/**
 * Rough grammar for dashes: is what stands on one side a sentence of its own? Each test errs on the
 * side of “do not know”, so that no fix is offered where it might make a comma splice.
 */

/** Words that are finite verbs wherever they stand. */
const sure =
  /(?:\b(?:am|is|are|was|were|has|have|had|does|do|did|can|cannot|could|will|would|may|might|must|shall|should|isn|wasn|came|went|took|gave|saw|knew|ran|began|became)\b|[’'](?:re|ve|ll|d|m)\b|n[’']t\b|\b(?:he|she|they|we|I)(?:[’']s|\s+[a-zß-ɏꞏ]{2,}))/i;

/** A subject of one to three words and its past tense: “She brought”, “The list grew”. */
const made =
  /^\s*(?:(?:the|a|an|my|our|his|her|their|its|this|that)\s+)?(?:[a-zß-ɏꞏ’'-]+\s+){1,2}(?:made|got|said|thought|felt|kept|left|found|held|stood|brought|told|means|needs|wants|works|makes|takes|gives|comes|goes|gets|keeps|seems|says|helps|shows|remains|feels|becomes|[a-zß-ɏ]{2,}ed)(?!\w)/i;

/** These may be verbs, nouns or participles. */
const perhaps =
  /\b(?:made|got|said|thought|felt|kept|left|found|held|stood|brought|told|means?|needs?|wants?|works?|makes?|takes?|gives?|comes?|goes|gets?|keeps?|seems?|says|helps?|lets?|shows?|matters|remains?|feels?|becomes?)(?!\w)/i;

const subject =
  /^(?:(?:it|he|she|they|we|you|I|there|that|this|these|those)(?:[’'](?:s|re|ve|ll|d|m))|(?:it|he|she|they|we|you|I|there)\s+[a-zß-ɏꞏ’']+|(?:this|that|these|those|here)\s+(?:is|are|was|were|has|have|had|will|would|can|could|may|might|must|does|did|means?))(?!\w)/i;

const phraseStart =
  /^(?:which|who|whose|whom|where|especially|particularly|including|even|not|perhaps|maybe|such as|like|unlike|from|with|without|often|usually|sometimes|rarely|either|whether|thanks|because|although|though|if|when|until|unless|while|then|at least|at most|in|on|at|by|for|to|of|through|despite|rather|instead|almost|just|only|no longer|[\p{Ll}]{3,}ing)(?!\w)/u;

/** Whether it surely has a subject and a finite verb. */
export function isClause(side: string): boolean {
  return (sure.test(side) || made.test(side)) && side.trim().split(/\s+/u).length >= 3;
}

/** Whether it begins with a subject and its verb: “it is”, “they ran”. */
export function opensClause(side: string): boolean {
  return subject.test(side) && !/^(?:you|it)\s+(?:and|or|but)\b/i.test(side);
}

/** Whether it begins as something that hangs on the words before it. */
export function opensPhrase(side: string): boolean {
  if (!phraseStart.test(side)) return false;
  if (/^(?:such as|including|especially|particularly|even|like)(?!\w)/u.test(side)) return true;
  // “in time, it breaks” and “if it rains, we stay” go on to a clause of their own.
  return !/,\s/u.test(side) && !/\b(?:it|he|she|they|we)\s+[A-Za-zÀ-ɏꞏ]/u.test(hanging(side));
}

/** Whether a verb somewhere in it may make it a clause. */
export function mayBeClause(side: string): boolean {
  return (
    sure.test(side) ||
    perhaps.test(side) ||
    /\b\p{Ll}{2,}(?:ed|es|ts|ps|ks|ds|ws|ns|rs|ls)\b/u.test(side)
  );
}

/** A relative or conditional phrase has a subject of its own, so its words do not count. */
function hanging(side: string): string {
  return /^(?:which|who|whose|whom|where|because|although|though|if|when|until|unless|while|whether|like|not)(?!\w)/u.test(
    side,
  )
    ? ''
    : side;
}
