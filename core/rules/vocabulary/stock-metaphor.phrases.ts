import type { PhraseRow } from '../rule.ts';
import { ifAll, ifBehind, unlessBefore, unlessBehind, unlessInSentence } from '../around.ts';

/** “A gateway to reach the field” is one that is gone through. */
const unlessDeed = unlessBehind(
  /^\s+(?:access|avoid|connect|enter|forward|get|pass|reach|route|send)(?!\w)/i,
);

/** Figures that came ready made; the fact they stand for is missing. */
export const phrases: readonly PhraseRow[] = [
  {
    pattern: 'double edged (sword|swords)',
    accept: unlessInSentence(/\b(?:blade|scabbard|forged|duel|armou?r|hilt)\b/i),
  },
  {
    pattern:
      '(perfect storm|melting pot|watershed moment|seismic (shift|shifts|change|changes|event)|tectonic (shift|shifts)|quantum leap|sea change|tipping point|inflection point|turning point in) (of|in|for)?',
    accept: unlessInSentence(
      /\b(?:earthquake|plates?|fault|curve|derivative|electron|geolog|second derivative|magnitude)(?!\w)/i,
    ),
  },
  { pattern: '(paradigm shift|paradigm shifts|new paradigm)', accept: unlessInSentence(/\bKuhn/u) },
  { pattern: '(just|only|merely|but)? the tip of (the|an) iceberg' },
  {
    pattern:
      "(slippery slope|elephant in the room|pandora's box|silver bullet|silver lining|holy grail|achilles heel|achilles' heel|gordian knot|trojan horse for|canary in the coal mine|house of cards|lightning rod for|powder keg|uphill battle|uphill struggle|rude awakening|ticking time bomb|treasure trove|gold mine of|goldmine of|recipe for (disaster|success|failure|conflict|chaos))",
  },
  {
    pattern: '(ripple effect|ripple effects|domino effect|snowball effect|butterfly effect)',
    accept: unlessInSentence(/\b(?:chaos theory|Lorenz|film|movie|voltage|pond|tank)\b/i),
  },
  { pattern: '~send (ripples|shockwaves|shock waves) (through|across)' },
  {
    pattern: '(~bridge) (the|a|this|that) (gap|gaps|divide|chasm|gulf)',
    accept: unlessInSentence(
      /\b(?:river|canyon|plank|solder|teeth|tooth|electrode|spark|axon|rail|ravine)(?!\w)/i,
    ),
  },
  { pattern: '~pave the way (for|to|toward|towards)' },
  {
    pattern:
      '~open (the)? (door|doors|floodgates) (to|for) (new|a|further|more|greater|opportunities|possibilities|innovation|exploration|collaboration)',
  },
  {
    pattern: '(a)? (fine|razor thin|delicate) line between',
    accept: unlessInSentence(/\b(?:pencil|drawn|chalk|ink|paint)\b/i),
  },
  { pattern: '(walk|walks|walking|walked) (a|the) (tightrope|fine line|delicate line)' },
  {
    pattern:
      '(delicate|intricate|careful|constant|complex) (dance|ballet|balancing act|tightrope|choreography)',
    accept: unlessInSentence(/\b(?:dancers?|stage|choreograph(?:er|ed)|music|ballerina)\b/i),
  },
  { pattern: '(delicate|careful|precarious) balance (between|of)' },
  { pattern: '(driving|guiding) (force|light|principle|star) (behind|for|of|in)' },
  {
    pattern:
      '(cautionary tale|cautionary tales|wake up call|moral compass|guiding light|common thread|breath of fresh air|litmus test (for|of)|rite of passage|labor of love|force for (good|change)|shining example|blank canvas|safe haven|fertile ground (for)?|breeding ground (for)?|stepping stone|stepping stones|springboard for|launching pad for|roadmap for success|powerhouse (of|in)?)',
    accept: ifAll(
      unlessBefore(/\b\p{Lu}[A-Za-zÀ-ɏꞏ]+\s+$/u),
      unlessBehind(/^\s+(?:cells?|museum|station|stadium|plant)\b/i),
      unlessInSentence(
        /\b(?:acid|pH|litmus paper|soil|seed|seeds|farm|mosquito|creek|stream|garden|painter|amino|proteins?|mitochondri\w+)(?!\w)/i,
      ),
    ),
  },
  {
    pattern: 'blueprint for',
    // A class is a blueprint for its objects in every course.
    accept: ifAll(
      unlessBefore(/\b\p{Lu}[A-Za-zÀ-ɏꞏ]+\s+$/u),
      unlessInSentence(/\b(?:class(?:es)?|templates?|schemas?|types?|objects?|amino|proteins?)\b/i),
    ),
  },
  // Those “who” did something are people.
  { pattern: 'unsung (hero|heroes)', accept: unlessBehind(/^,?\s+(?:who|whose|whom)(?!\w)/i) },
  {
    pattern: 'gateway to',
    accept: ifAll(
      ({ text, span }) => text.charAt(span.start) === 'g',
      unlessDeed,
      // A verb of networks.
      unlessBefore(/\b(?:that|which|can|could|will|to)\s+$/i),
    ),
  },
  {
    pattern: '~stand at (a|the) (crossroads|precipice|threshold|crossroad)',
    accept: unlessInSentence(/\b(?:road|inn|signpost|bus|tree|cliff|door)\b/i),
  },
  {
    pattern:
      '(~push|~stretch|~expand|~redefine|~blur) the (boundaries|boundary|limits|lines|line) (of|between)',
    accept: unlessBehind(
      /^(?:\s+the)?\s+(?:field|pitch|park|estate|property|parish|town|county|plot)(?!\w)/i,
    ),
  },
  { pattern: '(a|the) (vicious|virtuous) (cycle|circle) (of|in|where|that)' },
  {
    pattern:
      '(~cast|~throw) (a|its|their|his|her) (long|dark|heavy)? (shadow|shadows|pall) (over|on|across)',
    accept: unlessInSentence(
      /\b(?:sun|lamp|candle|moon|light|tree|lantern|fire|tower|evening|afternoon)(?!\w)/i,
    ),
  },
  {
    pattern: '~shape the (very)? (fabric|course|trajectory|contours) of',
    // What ought to be done has shaped nothing yet.
    accept: unlessBefore(/\b(?:must|should|ought\s+to)\s+$/i),
  },
  {
    pattern:
      '(~leave) (an|its|their|his|her) (indelible|lasting|permanent) (mark|imprint|stamp) (on|upon)?',
  },
  {
    pattern: '(~sow|~plant) the seeds (of|for)',
    accept: ifBehind(
      /^\s+(?:[a-zß-ɏꞏ]+\s+)?(?:doubt|distrust|discontent|change|conflict|revolution|destruction|division|discord|success|future|hope|curiosity|chaos|dissent|rebellion|decline|war)/i,
    ),
  },
  {
    pattern:
      "(two sides of the same coin|a far cry from|at the mercy of market|a race against time|a race to the bottom|the calm before the storm|a drop in the ocean|the final nail in|a shot in the arm|the writing on the wall|a leap of faith|a trip down memory lane|a wolf in sheep's clothing|a bed of roses|an emotional roller coaster|emotional rollercoaster|rollercoaster of emotions|roller coaster of)",
  },
  {
    pattern: 'light at the end of the tunnel',
    // Who says what the light is has looked at the figure again.
    accept: unlessBehind(/^\s+(?:is|was|(?:may|might|could|will)\s+be|turn(?:s|ed)\s+out)(?!\w)/i),
  },
  {
    pattern: 'deep dive (into|on)',
    fix: { replace: ['close look at', 'study of'] },
    accept: unlessInSentence(
      /\b(?:divers?|whales?|submarine|metres|meters|fathoms|scuba|ocean floor)\b/i,
    ),
  },
  {
    pattern: '(deep dive|deep dives)',
    accept: ifAll(
      unlessBehind(/^\s+(?:into|on)\b/i),
      unlessInSentence(
        /\b(?:divers?|whales?|submarine|metres|meters|fathoms|scuba|ocean floor)(?!\w)/i,
      ),
    ),
  },
  {
    pattern: '~dive (deep|deeper) into',
    accept: unlessInSentence(
      /\b(?:divers?|whales?|submarine|metres|meters|fathoms|scuba|ocean|lake|pool|water)(?!\w)/i,
    ),
  },
  {
    pattern:
      '(~serve as|~act as|~be|~become) (a|the) (powerful|crucial|vital|potent|key|important|significant)? (catalyst|bridge|springboard|backdrop|canvas|crucible|bulwark|gateway|conduit|vehicle|compass|anchor|mirror|lens|battleground|playground|sanctuary|battlefield|linchpin|lifeline|touchstone|barometer) (for|to|of|between|against|through|into|on)',
    accept: ifAll(
      unlessDeed,
      unlessInSentence(
        /\b(?:river|road|ship|boat|camera|glass|valley|island|network|class|module|type|code|interface|server|function|telescope|optic|reaction|castle|monks?|guitar|violin)(?!\w)/i,
      ),
    ),
  },
];
