import type { PhraseHit, PhraseRow } from '../rule.ts';
import {
  ifAll,
  restOfSentence,
  textBehind,
  textOf,
  unlessBefore,
  unlessBehind,
} from '../around.ts';

const noFigure = unlessBehind(/^[^.!?]{0,60}\d/u);

const isNoAnswer = unlessBefore(/\?["”’)]*\s+$/u);

/** How many words a sentence may have left for the better world to be its close. */
const CLOSE = 6;

function isAtClose(hit: PhraseHit): boolean {
  const { start, end } = restOfSentence(hit);
  return (hit.text.slice(start, end).match(/[\p{L}\d]+/gu)?.length ?? 0) <= CLOSE;
}

const letterRe = /[\p{L}\d]/u;

/** How far back the start of a sentence is looked for, in UTF-16 units. */
const BACK = 300;

/** Whether a span of time opens a sentence or ends it; elsewhere it says how long. */
function standsAtEdge(hit: PhraseHit): boolean {
  const { text, span } = hit;
  const rest = restOfSentence(hit);
  if (!letterRe.test(text.slice(rest.start, rest.end))) return true;
  const start = Math.max(hit.sentence().start, span.start - BACK);
  return !letterRe.test(text.slice(start, span.start));
}

/** Whether it moves into the future, and not to some place or end. */
function isNoJourney(hit: PhraseHit): boolean {
  if (!/\bmoves?(?:\s+(?:into|toward|to|at|on|and|with))?$/i.test(textOf(hit))) return true;
  return /^[^.,;]{0,40}\b(?:future|tomorrow|era|age|decades?|century|world)\b/i.test(
    textBehind(hit),
  );
}

/** Whether what remains a thing remains a grand one. */
function isGrand(hit: PhraseHit): boolean {
  if (!/\sremain\s+an?$/i.test(textOf(hit))) return true;
  return grandHeadRe.test(textBehind(hit, 80));
}

const grandHeadRe =
  /^(?:\s+(?:key|vital|central|crucial|critical|powerful|important|significant|enduring|lasting|beloved)\b|(?:\s+[a-zß-ɏꞏ-]+){0,3}?\s+(?:cornerstone|beacon|force|testament|driver|symbol|pillar|staple|inspiration|reminder|catalyst|pathway|leader|icon|legacy)(?!\w))/i;

/** A future so safe that nobody could be wrong about it. */
export const phrases: readonly PhraseRow[] = [
  {
    pattern: '^ (but|and)? ,? (only)? time (alone)? will tell <8> <8> $',
    fix: 'delete',
    accept: isNoAnswer,
  },
  // It answers a question, which would be left hanging.
  {
    pattern: '^ (but|and)? ,? (only)? time (alone)? will tell <8> <8> $',
    fix: 'delete',
    safe: false,
    accept: (hit) => !isNoAnswer(hit),
  },
  { pattern: '(only)? time (alone)? will tell' },
  {
    pattern:
      '^ (the)? future (of <1-6>|for <1-4>)? (looks|seems|appears|is|has never been|remains) (certainly|undoubtedly|incredibly|very|truly|indeed)? (bright|brighter|promising|uncertain|exciting|limitless|full of <1>|ours)',
  },
  {
    pattern:
      '(the|its|their|whose) future (of <1-6>|for <1-4>)? (looks|seems|appears|holds|lies|rests|hinges|depends) (certainly|undoubtedly|incredibly|very|truly)? (bright|promising|uncertain|exciting|limitless|great promise|immense|endless|exciting|in (our|the) (ability|hands)|on our (ability|willingness|collective)|upon)',
  },
  {
    pattern:
      '(~be|~stand|~seem|~remain)? (poised|destined|set|primed|well positioned|uniquely positioned) to (become|transform|play|shape|continue|revolutionize|reshape|redefine|lead|thrive|dominate|grow|change|remain|make|disrupt|usher|drive)',
    // A switch is set.
    accept: ifAll(noFigure, (hit) => !/^be\s+set\b/i.test(textOf(hit))),
  },
  // Before a comma or a colon it is only the start of what is said.
  {
    pattern: 'one thing is (certain|clear|for sure)',
    accept: unlessBehind(/^[,:]|^\s+that(?!\w)/i),
  },
  { pattern: '(it)? remains to be seen (whether|how|if|what)?' },
  {
    pattern:
      '(the possibilities are (endless|limitless|infinite|truly endless)|the sky is the limit|(exciting|interesting) times (lie)? ahead|the best is yet to come|the journey (has only just begun|is only beginning|is far from over|continues))',
  },
  {
    pattern:
      '^ as (technology|the (world|field|industry|technology|company|landscape|market|digital <1>|global <1>|demand|science|need|economy|business <1>|legal <1>|healthcare <1>)|we|society|organizations|businesses|our (world|understanding|society|knowledge)|research|artificial intelligence|ai|companies|consumers|these <1>|this <1>|climate change|healthcare|more <1-2>|the <1> (landscape|industry|field|sector|market|world)) (continue|continues|evolves|evolve|advances|advance|progresses|moves|move|becomes|become|grows|navigate|navigates|grapple|grapples|strive|look|embark|stand|continually|increasingly) (to)? (evolve|advance|grow|navigate|grapple|develop|change|push|explore|shift|face|shape|forward|into|increasingly|toward|ahead|ever|more|rapidly|progress|improve|expand|adapt|embrace|at|on|and|with|confront|unfold|seek|strive|work|move|mature|transform)?',
    place: 'last-paragraph',
    accept: isNoJourney,
    message: '“{actual}” opens every closing paragraph. Say what is coming, or stop.',
  },
  {
    pattern:
      '(will|would|can|may|could|should|shall) (undoubtedly|certainly|likely|surely|no doubt|inevitably|always|only|forever)? (continue to|remain|endure as|live on) (shape|inspire|captivate|evolve|serve|resonate|grow|influence|thrive|a|an|relevant|central|guide|push|drive|challenge|haunt|remind|define|one of)',
    place: 'last-paragraph',
    accept: ifAll(noFigure, isGrand),
  },
  {
    pattern:
      '(toward|towards|for|to|of|build|building|create|creating|shape|shaping|ensure|ensuring|into) (a|an|our) (better|brighter|more <1-2>|sustainable|just|healthier|safer|stronger|prosperous|resilient|shared|collective|bright) (and <1-2>)? (future|world|society|tomorrow|planet)',
    // What somebody left home for is a motive.
    accept: ifAll(
      isAtClose,
      unlessBefore(/\bin\s+(?:(?:the|their|his|her|our)\s+)?(?:hopes?|search|pursuit)\s+$/i),
    ),
    message: '“{actual}” could close any speech. Say what will be different.',
  },
  {
    pattern:
      '(for (years|generations|decades|centuries) to come|in the (years|decades) (to come|ahead)|well into the future|now and in the future|both now and in the future)',
    place: 'last-paragraph',
    accept: standsAtEdge,
  },
  {
    pattern: '^ (moving|looking) (forward|ahead) ,',
    place: 'last-paragraph',
    fix: 'delete',
    safe: false,
  },
  {
    pattern:
      '(i|we) look forward to (the|a|what|continuing|seeing|exploring|embracing|contributing) <1>? (future|next|opportunities|opportunity|challenges|journey|possibilities|growth|holds)',
    place: 'last-paragraph',
    // A farewell to somebody, and no forecast.
    accept: ifAll(
      unlessBefore(/\b(?:thank|thanks|thankful|grateful|farewell|goodbye)\b/i, 200),
      unlessBehind(
        /^(?:\s+[a-zß-ɏꞏ]+){0,2}\s+(?:efforts?|work|contributions?|books?|projects?)(?!\w)/i,
      ),
    ),
  },
  {
    pattern:
      '(by|through) (embracing|fostering|understanding|recognizing|addressing|investing in|adopting|prioritizing|implementing|acknowledging|promoting|cultivating|incorporating|harnessing|balancing|integrating|learning|working together|doing so|leveraging|taking|staying|focusing on|combining) <8> <8> , (we|you|organizations|businesses|companies|individuals|society|it|they|students|leaders|one|people|employers|managers|schools|communities|he|she|i) (can|will|could|may|not only|are able to|is able to|ensure|create|help|gain)',
    place: 'last-paragraph',
    message: '“{actual}” is the closing promise of every essay. Say who should do what.',
  },
  {
    pattern:
      '(~continue to (thrive|flourish|prosper|endure|captivate|inspire|resonate|fascinate|enchant|delight|intrigue)|(continues|continued) to (evolve|shape|influence|haunt|challenge|redefine))',
    message: 'Say what it does now: “{actual}” waves it on into the future.',
  },
];
