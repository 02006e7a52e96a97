import type { PhraseHit, PhraseRow } from '../rule.ts';
import { ifAll, ifBefore, ifBehind, textBefore, textBehind, unlessBefore } from '../around.ts';

const offices =
  /^(?:\s+[a-zß-ɏꞏ-]+){0,3}?\s+(?:directors?|members?|chair(?:man|woman|person|s)?|presidents?|ministers?|ambassadors?|advisers?|advisors?|liaisons?|judges?|soldiers?|officers?|secretar(?:y|ies)|treasurers?|editors?|captains?|mayors?|governors?|senators?|chaplains?|apprentices?|pages?|clerks?|nurses?|surgeons?|volunteers?|advocates?|representatives?|consultants?|fellows?|interns?|maintainers?|leads?|leaders?|managers?|engineers?|developers?|moderators?|mentors?|trustees?|delegates?|witness(?:es)?|counsel|host|deputy|gatekeepers?|regents?|tiebreakers?|arbiters?|referees?|jur(?:y|ies)|umpires?|spokes[a-zß-ɏꞏ]+)(?!\w)/i;
const literal =
  /^(?:\s+[a-zß-ɏꞏ-]+){0,2}?\s+(?:proxy|prox(?:ies)|fallback|default|buffer|wrapper|placeholder|substitute|replacement|input|output|key|index|container|handle|piston|reservoir|lid|handler|server|client|host|interface|adapter|adaptor|delimiter|namespace|type|trait|module|variable|argument|parameter|baseline|benchmark|control|anchor|base|counterweight|counterbalance|catch-all|shorthand|antenna|table|bed|school|hospital|prison|church|office|chapel|barracks|warehouse|garage|kitchen)(?!\w)/i;
const persons =
  /\b(?:he|she|i|we|they|you|who|whom|members?|people|students?|employees?|[a-zß-ɏꞏ]+(?:man|men|woman|women))(?:\s+(?:has|have|had|also|once|now|will|would|can|could|should|must|may|might|shall|often|always|later|then|currently|previously|both|all))*\s+$/i;
/** Somebody who is to take on a role: “a group that can serve as a jury”. */
const chosen =
  /\b(?:people|persons?|individuals?|members?|groups?|teams?|committees?|colleagues?|somebody|someone|anyone)(?:\s+of\s+[a-zß-ɏꞏ]+)?\s+(?:that|who|which|to)\s+(?:(?:can|could|may|might|will|would|should)\s+)?$/i;
/** What wants the bare verb: “will only”, “would of themselves”, “makes it”. */
const verbal =
  /(?:\b(?:to|can|could|will|would|may|might|must|should|shall)|\b(?:can|wo|could|would|might|must|should)n[’']t|\bcannot|\b(?:make|makes|made|making|let|lets|help|helps|helped)\s+(?:it|them|this|that|you|us))(?:\s+(?:not|only|also|never|thus|always|still|now|then|[a-zß-ɏꞏ]+ly|(?:in|of)\s+(?:itself|themselves|turn)))*\s+$/i;
/** “Did not serve as a warning”: without “do” the denial would have to be built anew. */
const denied = /\b(?:do|does|did|need)(?:\s+not|n[’']t)(?:\s+[a-zß-ɏꞏ]+)?\s+$/i;
/** “To serve as a perch” tells what a thing is for, and “can and should” what is asked of it. */
const purpose =
  /(?<!\b(?:continue|continues|continued|continuing|seem|seems|seemed|come|comes|came)\s+)\bto\s+$|\b(?:can|could|may|will|would)\s+and\s+(?:should|must|will|ought\s+to)\s+$/i;

/** “Has long served as”: “was” cannot follow. */
const perfect =
  /(?:\b(?:has|have|had|having)|[’']ve)(?:\s+(?:not|also|only|long|always|never|since|already|often|once|then|thus|now|even|ever|[a-zß-ɏꞏ]+ly))*\s+$/i;
/** A plural just before the verb, or before its “that”. */
const plurals =
  /(?:\b(?:they|these|those|both|all|many|some)|[a-zß-ɏꞏ]{2,}[^suai\W]s)(?:\s+(?:that|which|also|once|often|then|[a-zß-ɏꞏ]+ly))*\s+$/i;

const worthIt = ifAll(
  unlessBefore(persons),
  unlessBefore(chosen),
  unlessBefore(purpose),
  unlessBefore(denied),
  (hit: PhraseHit) => {
    const behind = textBehind(hit, 80);
    return !offices.test(behind) && !literal.test(behind);
  },
);
const afterModal = ifBefore(verbal);
const noModal = ifAll(unlessBefore(verbal), unlessBefore(denied));
const notVerbal = (hit: PhraseHit): boolean => !/\b(?:to|not)\s+$/i.test(textBefore(hit));

/** Nouns that `represents a` is only a grand “is” for; rows of a table are no such thing. */
const weighty =
  /^(?:\s+[a-zß-ɏꞏ-]+,?(?:\s+(?:and|yet))?)?\s+(?:significant|major|critical|crucial|fundamental|profound|powerful|compelling|unique|pivotal|remarkable|monumental|paradigm|turning|departure|culmination|pinnacle|epitome|triumph|watershed|milestone|leap|step|shift|breakthrough|radical|striking|formidable|serious|complex|promising|challenge|opportunity|threat|testament|vital|key|cornerstone|fascinating|dramatic|convergence|forefront|ambitious|important|bold|rich|vibrant|new\s+(?:era|chapter|frontier|way)|failure|betrayal|victory|commitment|ideals|height|heart|essence|embodiment)(?!\w)/i;
const weightyBehind = ifBehind(weighty, 80);

/** Verbs that only say “is” or “has”, and the plain word. */
export const phrases: readonly PhraseRow[] = [
  ...['a', 'an', 'the', 'both a', 'both an', 'one of'].flatMap((article): PhraseRow[] => [
    row(`serves as ${article}`, `is ${article}`, worthIt),
    ...past(`served as ${article}`, article, worthIt),
    row(`serve as ${article}`, `be ${article}`, ifAll(worthIt, afterModal)),
    row(`serve as ${article}`, `are ${article}`, ifAll(worthIt, noModal)),
    row(`stands as ${article}`, `is ${article}`, worthIt),
    ...past(`stood as ${article}`, article, worthIt),
    row(`stand as ${article}`, `are ${article}`, ifAll(worthIt, noModal)),
    row(`represents ${article}`, `is ${article}`, weightyBehind),
    ...past(`represented ${article}`, article, weightyBehind),
    row(`represent ${article}`, `are ${article}`, ifAll(weightyBehind, noModal)),
    row(`constitutes ${article}`, `is ${article}`, weightyBehind),
    row(`constitute ${article}`, `are ${article}`, ifAll(weightyBehind, noModal)),
  ]),
  { pattern: '~stand as (#|testament|proof|evidence|symbols|examples|reminders|monuments)' },
  {
    pattern:
      '~serve as (reminders|catalysts|symbols|examples|reservoirs of|bridges|metaphors|cautionary|powerful|inspiration|a)',
    accept: ifAll(worthIt, notVerbal),
  },
  {
    pattern: '(~emerge|~position itself) as (a|an|the|one of)',
    accept: ifAll(
      weightyBehind,
      unlessBefore(persons),
      unlessBefore(/\b(?:not|never)\s+(?:[a-zß-ɏꞏ’']+\s+){0,3}$/i),
    ),
    message: 'Say what it does: “{actual}” is “is” in costume.',
  },
  {
    pattern: '(~act|~function|~operate) as (a|an|the)',
    accept: ifAll(
      unlessBefore(/\b(?:an?|the|such|unsafe)\s+$/i),
      ifBehind(
        /^(?:\s+[a-zß-ɏꞏ-]+){0,2}?\s+(?:catalyst|bridge|cornerstone|beacon|reminder|testament|backbone|mirror|metaphor|powerful|crucial|critical|vital|foundation|pillar|linchpin|lifeline|gateway|compass|barometer|backdrop|microcosm|symbol|(?<!\bsingle\s+)source\s+of|means\s+of|form\s+of|constant)(?!\w)/i,
      ),
    ),
  },
  {
    pattern: '(~remain) (a|an|one of the)',
    accept: ifBehind(
      /^(?:\s+[a-zß-ɏꞏ-]+,?(?:\s+(?:and|yet))?)?\s+(?:cornerstone|testament|beacon|pivotal|powerful|crucial|critical|vital|compelling|timeless|enduring|formidable|iconic|hallmark|touchstone|symbol|contentious|potent|significant|fundamental|defining|key|influential|fascinating|complex|profound)(?!\w)/i,
    ),
    message: 'Say what keeps it so: “{actual}” is “is” in costume.',
  },
];

/** “Was”, “were” behind a plural that shows, and “been” where “have” stands before. */
function past(pattern: string, article: string, accept: NonNullable<PhraseRow['accept']>) {
  const noPerfect = unlessBefore(perfect);
  return [
    row(pattern, `been ${article}`, ifAll(accept, ifBefore(perfect))),
    row(pattern, `were ${article}`, ifAll(accept, noPerfect, ifBefore(plurals))),
    row(pattern, `was ${article}`, ifAll(accept, noPerfect, unlessBefore(plurals))),
  ];
}

function row(
  pattern: string,
  replace: string | readonly string[],
  accept?: NonNullable<PhraseRow['accept']>,
): PhraseRow {
  const fix = { replace };
  return accept ? { pattern, fix, safe: false, accept } : { pattern, fix, safe: false };
}
