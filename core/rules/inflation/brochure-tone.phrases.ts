import type { PhraseHit, PhraseRow } from '../rule.ts';
import {
  ifAll,
  ifBehind,
  textBefore,
  textBehind,
  textOf,
  unlessBefore,
  unlessBehind,
  unlessInSentence,
} from '../around.ts';
import { perProse } from '../per-prose.ts';
import { isAttributive, isPaired } from './attributive.ts';

const place =
  /^(?:\s+(?:old|historic|city|downtown|little|coastal|night|urban|cultural|and\s+[a-zß-ɏꞏ]+))?\s+(?:cit(?:y|ies)|towns?|villages?|streets?|markets?|marketplaces?|metropolis|neighbou?rhoods?|communit(?:y|ies)|cultures?|scenes?|districts?|ports?|harbou?rs?|downtown|capital|hubs?|squares?|nightlife|atmosphere|tapestry|histor(?:y|ies)|heritage|traditions?|landscapes?|ecosystems?|colou?rs|energy|life|democracy|campus|part|mix|art|arts|festivals?|world|society|economy|port|cafes?|cafés|bazaars?|crowds?|kitchens?|personality)(?!\w)/i;

const isAboutLegends = perProse(({ text }) => /\b(?:folklore|myths?|legends?)(?!\w)/i.test(text));

/** Whether it is praise: where legends are told, or believed in, the word is meant. */
function isNoLegend(hit: PhraseHit): boolean {
  if (!/(?:legendary|fabled)$/i.test(textOf(hit))) return true;
  return !/\bbelief\s+in\s+$/i.test(textBefore(hit)) && !isAboutLegends(hit.block.prose);
}

/** What lives in many kinds is counted, not praised. */
const ofLivingThings =
  /^\s+of(?:\s+[a-zß-ɏꞏ-]+)?\s+(?:wildlife|species|plants?|animals?|birds?|fish(?:es)?|insects?|trees|fungi|flora|fauna)(?!\w)/i;

const isNoCountOfKinds = (hit: PhraseHit) =>
  !/diversity$/i.test(textOf(hit)) || !ofLivingThings.test(textBehind(hit));

/** Words that belong on a brochure, whatever they are said of. */
export const phrases: readonly PhraseRow[] = [
  {
    pattern: '(~be)? nestled (in|on|among|between|along|within|at|amid|against|deep|beneath|near)',
    message: 'Say where it is: “{actual}” is brochure for “in”.',
    accept: unlessBefore(/\b(?:he|she|i|we|they|cats?|dogs?|bab(?:y|ies)|child(?:ren)?)\s+$/i),
  },
  {
    pattern: 'vibrant',
    fix: 'delete',
    safe: false,
    accept: ifAll(ifBehind(place), isAttributive),
  },
  { pattern: 'vibrant', accept: ifAll(ifBehind(place), isPaired) },
  {
    pattern: 'bustling',
    fix: 'delete',
    safe: false,
    accept: ifAll(ifBehind(place), isAttributive),
  },
  { pattern: 'bustling', accept: ifAll(ifBehind(place), isPaired) },
  {
    pattern:
      '(picturesque|idyllic|quaint) (little)? (~town:n|~village:n|~street:n|~setting:n|~landscape:n|~city:n|~hill:n|~harbor:n|~countryside:n|~cottage:n|~island:n|~coast:n|~view:n|~cafe:n|~valley:n)',
    // The people in it are not the place.
    accept: unlessBehind(
      /^\s+(?:vendors?|sellers?|musicians?|traders?|performers?|artists?)(?!\w)/i,
    ),
  },
  {
    pattern:
      '(a|the|its|their|his|her|our|of|and|with) rich (and <1>|cultural|and diverse|and varied|historical|culinary|musical|literary|natural)? (heritage|history|tapestry|traditions|tradition|culture|diversity|legacy|blend|mosaic)',
    message: 'Name one thing out of it: “{actual}” is brochure.',
    accept: isNoCountOfKinds,
  },
  {
    pattern:
      '(~boast) (a|an|some|the|over|more|one|stunning|impressive|beautiful|several|many|numerous|#)',
    message: 'Write “has”: “{actual}” is brochure.',
    accept: unlessBefore(/\b(?:he|she|i|we|they|you|to|not|who)\s+(?:also\s+|never\s+)?$/i),
  },
  {
    pattern:
      '(stunning|breathtaking|awe inspiring|jaw dropping|spectacular|mesmerizing|majestic) (natural)? (~view:n|~vista:n|~scenery:n|~landscape:n|~beauty:n|~backdrop:n|~architecture:n|~visual:n|~beach:n|~sunset:n|~panorama:n|~mountain:n|~waterfall:n|~coastline:n|~cinematography:n|~display:n|~surroundings:n)',
  },
  {
    pattern:
      'in the (very)? heart of (the|a|its|this|our)? (bustling|vibrant|historic|beautiful|enchanting|picturesque|ancient|sprawling|old|quaint|downtown|city|town|capital|countryside)',
    message: 'Say where it is: “{actual}” is brochure.',
  },
  {
    pattern:
      '(hidden (gem|gems|treasures)|something for everyone|a feast for the (senses|eyes)|off the beaten path|a must (see|visit|try)|must visit)',
  },
  { pattern: 'a must have', accept: unlessInSentence(/\bnice[\s-]to[\s-]have/i) },
  {
    pattern:
      'a (perfect|unique|seamless|harmonious|delightful|captivating|rich|vibrant|fascinating|delicate) (blend|fusion|mix|mixture|tapestry|mosaic|combination) of',
    message: 'Name the two things and stop: “{actual}” is brochure.',
  },
  { pattern: '~immerse (yourself|oneself|themselves|visitors|readers|guests) in' },
  {
    pattern:
      'steeped in (rich|deep|ancient|centuries of)? (history|tradition|culture|legend|heritage|lore|mystery|symbolism|the <1-3> (tradition|history|culture))',
  },
  {
    pattern:
      '(a|the|his|her|its|their|this|these|most|of) (world)? (renowned|iconic|legendary|prestigious|storied|fabled)',
    message: 'Say what it is known for: “{actual}” is brochure.',
    accept: ifAll(
      ifBehind(/^\s+(?!(?:in|for|and|as|to|of|but|figure of)\b)[a-zß-ɏꞏ]/i),
      // It says who somebody is.
      unlessBehind(/^\s+(?:author|editor|translator|inventor)s?\s+of\b/i),
      isNoLegend,
    ),
  },
  {
    pattern:
      '(~captivate|~enchant|~delight|~mesmerize) (audiences|readers|viewers|visitors|generations|the world|the imagination|listeners|the hearts|guests)',
  },
  {
    pattern:
      '~leave (you|visitors|audiences|guests|readers|viewers|me|us) (in awe|breathless|spellbound|speechless|wanting more|captivated)',
  },
  {
    pattern:
      '(an|truly|most)? unforgettable (experience|experiences|journey|memories|adventure|moments|trip|stay|evening|impression)',
  },
  {
    pattern:
      '(~elevate) (your|the|any|every) (<1>)? (experience|style|space|cooking|game|look|dish|home|brand|meal|dining|everyday)',
  },
];
