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
import { isAttributive, isPaired } from './attributive.ts';

const adjectives =
  '(truly|genuinely|absolutely)? (groundbreaking|cutting edge|game changing|world class|best in class|unparalleled|unmatched|unrivaled|transformative|trailblazing|paradigm shifting|industry leading|market leading)';

const predicates =
  '(truly|genuinely|absolutely|nothing short of|simply|both|also|quite)? (groundbreaking|cutting edge|game changing|world class|best in class|unparalleled|unmatched|unrivaled|transformative|trailblazing|revolutionary)';

/** What is sold as revolutionary; revolutionary ideas, theories or councils are another matter. */
const soldBehind =
  /^(?:\s+(?:new|and\s+[a-zß-ɏꞏ]+))?\s+(?:idea|concepts?|approach(?:es)?|technolog(?:y|ies)|products?|inventions?|ways?|methods?|designs?|features?|devices?|systems?|platforms?|advance(?:ment)?s?|breakthroughs?|premise|treatments?|innovations?|discover(?:y|ies)|techniques?|tools?|solutions?|services?|impact|insights?|app|apps|shopping|distributed|protocols?|frameworks?|materials?)(?!\w)/i;

/** A figure or a date behind “unprecedented” makes a fact of it. */
const measured = /^[^.!?\n]{0,60}(?:\d|\bpercent\b)/u;

/** Nobody advertises these: that they have no precedent is the news. */
const loss =
  /^(?:\s+[a-zß-ɏꞏ]+)?\s+(?:dangers?|threats?|loss(?:es)?|failures?|attacks?|cris[ie]s|emergenc(?:y|ies)|disasters?|dilemmas?|troubles|strains?|shortages?|fall|drop|decline|slump|damage|floods?|drought|famine|levels?\s+of\s+un[a-zß-ɏꞏ]+)(?!\w)/i;

/** The capital of a name: “Revolutionary services” were done in a revolution. */
const isNoName = (hit: PhraseHit): boolean =>
  !/^\p{Lu}/u.test(textOf(hit)) || hit.sentence().start === hit.span.start;

const once = (hit: PhraseHit): boolean =>
  !/\b(?:not|no|never|nothing)\s+(?:an?\s+)?$/i.test(textBefore(hit));

/** What an old work broke open is on record: “the groundbreaking study of 1911”. */
const past = /^(?:\s+[a-zß-ɏꞏ-]+){1,3}\s+(?:of|from)\s+1\d{3}(?!\w)/i;

/** A party is revolutionary by its aims. */
const politics =
  /\b(?:part(?:y|ies)|class(?:es)?|dictatorships?|movements?|proletariat|peasantry|masses|workers?|government)(?:\s+(?:that|which|who))?\s+$/i;
const isPolitics = (hit: PhraseHit): boolean =>
  /revolutionary$/i.test(textOf(hit)) && politics.test(textBefore(hit));

/** Whether its sentence gives no figure but a year, and no standard that goes by a name. */
const isUnmeasured = unlessInSentence(
  /\b(?!(?:1[5-9]|20)\d\d(?:s\b|\b(?!\s*%)))\d|\bpercent\b|\b\p{Lu}[A-Za-zÀ-ɏꞏ]+\s+standards?\b/u,
);

/** Words of advertising. The adjective goes where its noun stands without it. */
export const phrases: readonly PhraseRow[] = [
  { pattern: adjectives, accept: ifAll(once, isPaired) },
  { pattern: 'revolutionary', accept: ifAll(once, isPaired, ifBehind(soldBehind)) },
  {
    pattern: adjectives,
    fix: 'delete',
    safe: false,
    accept: ifAll(once, isAttributive, unlessBehind(past)),
  },
  {
    pattern: `(~be|~prove|~feel) ${predicates}`,
    accept: (hit) => !isAttributive(hit) && !isPolitics(hit),
  },
  {
    pattern: '(truly|genuinely|absolutely)? revolutionary',
    fix: 'delete',
    safe: false,
    accept: ifAll(once, isAttributive, ifBehind(soldBehind), isNoName),
  },
  {
    pattern: 'unprecedented',
    fix: 'delete',
    safe: false,
    accept: ifAll(once, isAttributive, unlessBehind(measured), unlessBehind(loss)),
    message: 'Say what had never happened before: “{actual}” claims a record without one.',
  },
  { pattern: '(a|an|the|another|true|real)? game (changer|changers)' },
  {
    pattern: '~revolutionize (the|how|our|their|its|your|this|an|entire|every)',
    message: 'Say what changed and by how much: “{actual}” only cheers.',
  },
  { pattern: '~usher in (a|an) (new|bold|golden)? <1>? (era|age|chapter|future)' },
  { pattern: '~take <1-4> to (the next level|new heights|a whole new level|the next stage)' },
  { pattern: '(~reach|~soar to|~attain) new heights' },
  {
    pattern: '(endless|limitless|boundless|infinite|unlimited) (possibilities|opportunities)',
    accept: unlessBefore(/\b(?:near|nearly|almost|seemingly|virtually|practically)[\s-]+$/i),
  },
  { pattern: '(endless|limitless|boundless|untapped|unlimited|immense|vast) potential' },
  {
    pattern:
      '~unlock (the|your|their|its|our|new|a|true|full|greater)? <1>? (potential|possibilities|power|value|opportunities|benefits|insights|growth|creativity|secrets)',
    message: 'Say what becomes possible: “{actual}” is ad copy.',
    // Before a noun it only means that something may come.
    accept: (hit) =>
      !/potential$/i.test(textOf(hit)) ||
      !/^\s+(?!(?:of|for|in|to|and|or|by|with|that|as|through|on|at|across|within|while|when|so|but|is|we|you|they)\b)[a-zß-ɏꞏ]+/i.test(
        textBehind(hit),
      ),
  },
  {
    pattern:
      '~unleash (the|your|their|its|our|a)? <1>? (potential|power|creativity|imagination|force|full)',
    message: 'Say what becomes possible: “{actual}” is ad copy.',
  },
  {
    pattern:
      '~harness the (full|true|transformative|immense|collective|raw)? (power|potential|strength) of',
  },
  {
    pattern: 'the (transformative|immense|incredible|awesome|boundless) (power|potential) of',
  },
  {
    pattern: '(at|on) the (very)? (forefront|vanguard|cutting edge|leading edge|bleeding edge) of',
    accept: unlessBehind(/^[^.;]{0,60}\bminds?\b/i),
  },
  { pattern: '~stay (one step|a step)? ahead of the (curve|competition|game|pack)' },
  {
    pattern: '(second to none|without equal|without parallel|like no other|in a league of its own)',
  },
  {
    pattern: '~set (a|the) (new)? (gold standard|new standard|new benchmark) (for|in)',
    accept: isUnmeasured,
  },
  { pattern: '~supercharge (your|the|our|their|its)' },
  {
    pattern:
      '(state of the art) (facility|facilities|technology|technologies|equipment|solution|solutions|features|amenities)',
  },
  {
    pattern:
      'the (perfect|ultimate|ideal) (solution|choice|companion|destination|tool|guide) (for|to)',
  },
];
