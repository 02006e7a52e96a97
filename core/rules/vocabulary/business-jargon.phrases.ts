import type { PhraseHit, PhraseRow } from '../rule.ts';
import {
  ifAll,
  textBehind,
  textOf,
  unlessBefore,
  unlessBehind,
  unlessInSentence,
} from '../around.ts';
import { perProse } from '../per-prose.ts';

const growth = 'Say what was sold, saved or made: “{actual}” is a slide title.';
const meeting = 'Say who does what next: “{actual}” is meeting talk.';

/** Where somebody’s theory is told, or the term defined, its words are exact. */
const isNoTerm = ifAll(
  unlessInSentence(
    /\b(?:Porter|Barney|theor(?:y|ies)\s+of|resource-based|comparative\s+advantage|is\s+defined\s+as|refers?\s+to|the\s+terms?)\b/i,
  ),
  unlessBefore(/\bnational\s+$/i),
);

/** Whether what the brand looks like does not follow behind a colon or a dash. */
const isNotSpeltOut = (hit: PhraseHit): boolean =>
  !/^brand\s+identity$/i.test(textOf(hit)) || !/^(?:\s*[:—–]|\s+-\s)/u.test(textBehind(hit));

const isAboutStrategy = perProse(({ text }) => /\bstrateg(?:y|ies)\b/i.test(text));

function swap(pattern: string, ...replace: readonly string[]): PhraseRow {
  return { pattern, fix: { replace }, safe: false };
}

/** Meeting talk. Terms that have a meaning of their own in software or law are left out. */
export const phrases: readonly PhraseRow[] = [
  { pattern: '(synergy|synergies|synergistic|synergistically)', message: growth },
  {
    pattern: '(let us|we can|we will|we should|i will|please|happy to|want to) circle back',
    message: meeting,
  },
  swap('~touch base (with)?', '~talk to', '~meet'),
  { pattern: '~move the needle', message: growth },
  { pattern: 'north star (metric|goal|vision)', message: growth },
  {
    pattern: 'low hanging (fruit|fruits)',
    message: 'Name the easy task: “{actual}” is meeting talk.',
  },
  { pattern: '(thought leader|thought leaders|thought leadership)', message: meeting },
  {
    pattern:
      '(value add|value adding|win win|best of breed|world class|next generation|forward thinking|future proof)',
    message: growth,
  },
  {
    pattern:
      '(customer|user|client|people|human|data|results|value|purpose|mission|solution) (centric|driven|focused|oriented) (approach|culture|strategy|solutions|solution|mindset|organization|company|decision|decisions|insights|innovation|growth)',
    message: growth,
  },
  {
    pattern:
      '(~drive|~fuel|~spur|~accelerate|~foster) (growth|engagement|innovation|results|adoption|value|efficiency|success|excellence|productivity|profitability|progress|sustainable growth|business growth|long term growth|meaningful change|positive change|customer engagement)',
    message: growth,
  },
  {
    pattern:
      '(value proposition|value propositions|core competencies|pain points|key deliverables|action items|key stakeholders|relevant stakeholders|stakeholder engagement|stakeholder buy in|all stakeholders)',
    message: meeting,
    // The next sentence says who they are.
    accept: unlessBehind(
      /^[^.!?]{0,120}[.!?]?[^.!?]{0,60}(?:[“"‘']stakeholders?\b|\b(?:who\s+are|stakeholders?\s+(?:are|include|means?))\b)/i,
      260,
    ),
  },
  {
    pattern: '(actionable|data driven|key|strategic|meaningful) (insight|insights)',
    message: growth,
  },
  {
    pattern:
      '(competitive (advantage|edge|landscape|positioning)|market (leadership|dominance|positioning)|operational (excellence|efficiency|efficiencies)|customer (satisfaction|loyalty|engagement|experience|centricity)|brand (loyalty|identity|recognition|equity|awareness)|continuous improvement|digital transformation)',
    message: growth,
    // A survey or a department that goes by the name.
    accept: ifAll(
      unlessBehind(
        /^\s+(?:surveys?|scores?|index|indices|questionnaires?|departments?|managers?|desk)\b/i,
      ),
      isNotSpeltOut,
      isNoTerm,
    ),
  },
  {
    // Alone it is the name of a field; as the thing that is driven up it says nothing.
    pattern: '(~boost|~drive|~enhance|~foster|~improve|~increase|~promote) employee engagement',
    message: growth,
  },
  {
    pattern:
      '(long term (success|viability|value creation)|(sustainable|sustained) (success|viability|value creation)|(overall|organizational) (success|viability|profitability|sustainability|value creation)|organizational growth)',
    message: growth,
  },
  {
    pattern:
      'strategic (objectives|objective|partnerships|partnership|initiatives|initiative|priorities|alignment|planning|vision|direction|goals|growth|investments|investment|acquisitions|advantage|positioning|decisions|decision|thinking|foresight|imperative|pivot|move|masterstroke|approach|rationale|expansion)',
    message: meeting,
    // Where strategy is the matter, it is the plain word.
    accept: (hit) => !isAboutStrategy(hit.block.prose),
  },
  { pattern: '(informed|strategic|data driven) (decision making|decisions)', message: meeting },
  {
    pattern:
      '(~streamline|~optimize) (operations|processes|workflows|the process|efficiency|performance and|productivity)',
    message: growth,
  },
  {
    pattern:
      '(growth mindset|paradigm for success|holistic approach|proactive approach|proactive measures|collaborative environment|cross functional teams|cross functional collaboration|scalable solution|scalable solutions|robust framework|tailored solutions|innovative solutions|seamless integration|seamless experience|agile approach)',
    message: growth,
  },
  {
    pattern:
      '(upskill|upskilling|reskilling|ideate|ideation|solutioning|operationalize|operationalizing|incentivize|synergize)',
    message: meeting,
  },
  {
    pattern:
      '(at the forefront of|ahead of the curve|stay ahead|staying ahead|level the playing field|take it to the next level|raise the bar|on the same page|hit the ground running|boil the ocean|think outside the box)',
    message: meeting,
  },
];
