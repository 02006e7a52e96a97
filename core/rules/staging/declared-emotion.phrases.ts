import {
  ifAll,
  ifBehind,
  textBehind,
  textOf,
  unlessBefore,
  unlessBehind,
  unlessInSentence,
} from '../around.ts';
import type { PhraseHit, PhraseRow } from '../rule.ts';

const feeling =
  '(profound|deep|strange|quiet|cold|pure|sheer|raw|genuine|sudden|primal)? (fear|hope|excitement|awe|wonder|dread|relief|joy|grief|anger|rage|sadness|sorrow|guilt|shame|pride|gratitude|curiosity|anticipation|anxiety|panic|terror|nostalgia|longing|melancholy|regret|satisfaction|triumph|trepidation|confusion|disbelief|apprehension|unease|warmth|peace|calm|loneliness|despair|determination|resolve|admiration|fascination|horror|nervousness|exhilaration|frustration|pity|love|betrayal|loss|belonging|amusement|disappointment|comfort|clarity|purpose|accomplishment|fulfillment|foreboding|urgency|emptiness|empathy|tenderness|serenity|dismay|envy|jealousy|resentment|contentment|surprise|kinship|connection|freedom|liberation|vindication|responsibility|disquiet)';
const quality =
  '(profound|deep|strange|newfound|overwhelming|growing|palpable|renewed|sudden|quiet|great|tremendous|immense|sharp|cold|familiar|fierce|fleeting|new|genuine|heavy|crushing|powerful|curious|strong|peculiar|chilling|gnawing|creeping|faint|fresh|bitter|pure|sickening|visceral|primal|mounting|small|tiny)';

/** A flicker, spark or wave near a flame or the sea may be one. */
const noLight = unlessInSentence(
  /\b(?:flames?|candles?|candlelight|lamps?|lamplight|lanterns?|fire|fires|fireplace|firelight|torch|torches|bulbs?|hearth|embers?|stove|screens?|neon|headlights?|lightning|shadows?|waves|tide|surf|wind)(?!\w)/i,
);
const ofLight = /\b(?:flicker|spark|glimmer|ripple|wave|swell|tide|chill|warmth|calm|peace)/i;
const isFelt = (hit: PhraseHit): boolean => !ofLight.test(textOf(hit)) || noLight(hit);

/** Not a feeling that comes over somebody, but how one stands to a thing. */
const noAttitude = unlessBehind(
  /^(?:\s+[a-zß-ɏꞏ]+)?\s+(?:ownership|belonging|direction|purpose|responsibility|duty|humou?r|urgency|community|agency|self)(?!\w)/i,
);

/** Advice names what the reader may feel, so that they know it when it comes. */
const noAdvice = unlessInSentence(
  /\b(?:perhaps|maybe|if|when)\s+you\b|\byou(?:[’']re|\s+(?:are|may|might|feel|begin|start))(?!\w)/i,
);

/** What one cannot help but be: moved by something, and not merely of an opinion. */
const isMoved = ifBehind(
  /^(?:\s+[a-z]+ly)?\s+(?:amazed|amused|awed|captivated|charmed|curious|delighted|drawn|enchanted|fascinated|grateful|happy|humbled|impressed|inspired|intrigued|moved|pleased|proud|reminded|sad|struck|swept|touched|transported)(?!\w)/i,
);

const gesture = '“{actual}” is a stock gesture. Show what only this person does.';

export const phrases: readonly PhraseRow[] = [
  {
    pattern: `a (${quality})? (strange|curious|potent|heady|complex|bittersweet|volatile)? (mix|mixture|blend|cocktail|combination|swirl|torrent|jumble) of ${feeling} ,? (and|mixed with|,)`,
  },
  {
    pattern: `a (${quality})? (wave|surge|pang|flicker|rush|flood|jolt|swell|stab|tide|spark|glimmer|ripple|shiver|knot|thrill) of ${feeling} (and <1>)? (washed over|swept over|swept through|shot through|ran through|coursed through|flooded|surged through|rose|crossed|hit|crashed over|passed through|rippled through)?`,
    accept: isFelt,
  },
  {
    pattern: `(felt|feel|feeling|feels) (a|an|the) ${quality}? (and ${quality})? (sense|wave|surge|pang|flicker|rush|swell|thrill|chill|shiver|stab|jolt|spark|glimmer|twinge|mix|weight|knot) of`,
    accept: ifAll(isFelt, noAttitude, noAdvice),
  },
  { pattern: `filled (me|him|her|them|us|you) with (a|an)? ${quality}? (sense of|${feeling})` },
  {
    pattern: `(was|were|am|is|are) filled with (a|an)? ${quality}? (sense of ${feeling}|mix of|${feeling} and)`,
  },
  {
    pattern: `with (a|an) ${quality}? (sense|mix|mixture|blend) of ${feeling}`,
    // A row of them is oratory, and declares nobody’s feeling.
    accept: unlessBehind(/^,\s+(?:and\s+)?a\s+sense\s+of(?!\w)/i),
  },
  { pattern: `a ${quality} sense of ${feeling}`, accept: noAdvice },
  {
    pattern:
      '(could not|can not) help but (feel|wonder|think|smile|notice|laugh|be|reflect|imagine|ask|marvel|admire|hope)',
    // “Feel like a guest” compares.
    // “Its roof can’t help but reflect the sun”: it feels nothing.
    accept: ifAll(
      unlessBehind(/^\s+(?:like|as\s+(?:if|though))\b/i),
      unlessBefore(/\b(?:it|that|this|which)\s+$/i),
      (hit) => !/be$/i.test(textOf(hit)) || isMoved(hit),
      (hit) =>
        !/reflect$/i.test(textOf(hit)) || /^\s+(?:on|upon|that|how)\b/i.test(textBehind(hit)),
    ),
  },
  {
    pattern:
      '^what (truly|really)? (surprised|struck|fascinated|amazed|shocked|moved|excites|impressed|intrigued|fascinates|strikes|surprises|moves|intrigues|stood out|stays with|stayed with) (to)? (me|us) (the)? (most|here|about <1-4>)? (is|was)',
  },
  {
    pattern:
      '^i was (fascinated|surprised|struck|amazed|intrigued|delighted|thrilled|moved|shocked|astonished) to (learn|discover|see|read|hear) that',
    fix: 'delete',
    safe: false,
  },
  {
    pattern: `(eyes|voice|face|smile|gaze|expression) (was|were)? (filled|brimming|laced|tinged|heavy|thick|glistening|shining|gleaming) with (a|an)? (${quality})? (mix|mixture|${feeling})`,
  },
  {
    pattern: `(tears|heart) (welled|streamed|streaming|swelled|pounded|pounding|sank|raced|racing|hammered|hammering|swelling|filled) (up|down|in|with|against) (my|his|her|their|in|pride|joy|hope|gratitude|love|the)`,
    message: gesture,
  },
];
