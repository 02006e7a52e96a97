import type { PhraseHit, PhraseRow } from '../rule.ts';
import {
  ifAll,
  ifBehind,
  textBefore,
  textBehind,
  textOf,
  unlessBefore,
  unlessBehind,
} from '../around.ts';

const importance =
  '(importance|significance|necessity|urgency|gravity|magnitude|power|fragility|complexity|complexities|value|potential (of|for)|resilience|futility|vulnerability|enduring|transformative|profound|critical|crucial|vital|delicate|intricate|multifaceted|broader|deeper|far reaching|pivotal|urgent|pressing|need)';
const weight = 'Say what follows from it: “{actual}” only adds weight.';
const monument = 'A plain “shows” is enough: “{actual}” raises a monument.';
const history = 'Say what changed: “{actual}” makes history of it.';

/** “, highlighting the need”: a tail, which participial-tail finds whole and can cut. */
export function isNoTail({ text, span }: PhraseHit): boolean {
  const words = text.slice(span.start, span.end);
  const before = text.slice(Math.max(0, span.start - 30), span.start);
  return !(
    /^[a-zß-ɏꞏ]+ing\b/i.test(words) &&
    /,\s+(?:(?:[a-zß-ɏꞏ]+ly|thus|thereby|further)\s+)?$/i.test(before)
  );
}

/** “I see no defining moment” makes history of nothing. */
export function isDenied(hit: PhraseHit): boolean {
  return /(?:n[’']t|\b(?:not|never|no|without))\s+(?:(?!only|just|merely|simply)[a-zß-ɏꞏ]+\s+){0,2}$/i.test(
    textBefore(hit, 40),
  );
}

/** A figure just behind it tells what changed, and by how much. */
const noFigureBehind = unlessBehind(/^[^!?]{0,160}(?:\d{2}|%)/u, 165);

/** “Is essential for growth” ranks; “is essential for the proof” is a fact of the proof. */
const vagueBehind =
  /^(?:\s+[a-zß-ɏꞏ]+ly)?\s+(?:[a-zß-ɏꞏ]{3,}ing|success|growth|progress|survival|development|innovation|sustainability|well-?being|effective\s|long-term|personal|human|organi[sz]ational|overall|achievement|a\s+(?:successful|healthy|thriving|sustainable|positive))(?!\w)/i;

/** “The cornerstone of X is Y” says what it is, and “the harbinger of the Spring Fair” what comes. */
const namedBehind =
  /^\s(?:[^.;:!?,]{1,60}\s(?:is|are|was|were)\s|(?:the\s+)?\p{Lu}\p{Ll}+\s+\p{Lu})/u;

const reachesOn = ifBehind(/^\s*(?:for|of|on|in|that|across|beyond|[.,;:!]|and|to|within|as)/i);

/** Phrases that make an event, a book or a cake into history. */
export const phrases: readonly PhraseRow[] = [
  // A moment in history.
  {
    pattern:
      '(~mark|~represent|~signal|~signify|~herald|~constitute) (a|an|the|another|yet another) <2>? (pivotal|turning point|watershed|defining|milestone|shift|new era|new chapter|departure|transformation|moment|leap|juncture|breakthrough|paradigm|evolution)',
    message: history,
  },
  {
    pattern:
      '(a|an|the|this|that|another|of|at|one) (truly|most)? (pivotal|watershed|defining|seminal|momentous|transformative|historic|critical|crucial|significant|major|profound|decisive) <1>? (moment|moments|turning point|turning points|juncture|milestone|chapter|shift|inflection point|crossroads)',
    accept: ifAll(noFigureBehind, unlessBehind(/^\s+in\s+time\b/i)),
    message: history,
  },
  {
    pattern:
      '(~change|~alter|~shape|~reshape|~transform|~shift|~influence|~redefine) (forever)? the (very)? (course|landscape|trajectory|face|fabric|fate|contours|destiny|arc) of',
    // What ought to be done has made no history yet.
    accept: unlessBefore(/\b(?:must|should|ought\s+to)\s+$/i),
    message: history,
  },
  {
    pattern: 'in the annals of',
    // A journal.
    accept: (hit) => !textOf(hit).includes('Annals'),
    message: history,
  },
  {
    pattern:
      '(~etch|~cement|~secure|~carve|~solidify|~enshrine) (its|his|her|their|himself|herself|itself|a|out a) (place|position|legacy|status|name|reputation|niche|role) (in|as|among)',
    message: history,
  },
  {
    pattern:
      '(~leave|~make|~have) (a|an|its|their|his|her) (indelible|lasting|enduring|profound|permanent|unforgettable) (mark|legacy|imprint|impression|impact|stamp)',
    message: history,
    // Whoever has an impression of a thing remembers it.
    accept: (hit) =>
      !/impression$/i.test(textOf(hit)) || !/^\s+(?:about|of)\b/i.test(textBehind(hit)),
  },
  {
    pattern:
      '(an|its|their|his|her|the|of|whose) (enduring|lasting|timeless|indelible|everlasting) (legacy|impact|influence|significance|appeal|power|relevance|mark|impression|importance|popularity|contribution|contributions|testament|symbol)',
    message: history,
  },

  // What it stands for.
  {
    pattern: '(~be|~stand as|~serve as|~remain)? (a|as|an) <1>? testament to',
    message: monument,
  },
  {
    pattern:
      '(a|an|as|serves as|the) (stark|powerful|poignant|sobering|constant|timely|haunting|grim|potent|enduring|timeless|chilling|vivid|humbling|important|crucial|somber|compelling) (reminder|testament|symbol|illustration|metaphor|indictment|lesson) (of|that|to|for|about)',
    message: monument,
  },
  {
    pattern: '(~serve as|~stand as|~be|~remain) (a|an) <1>? reminder (of|that)',
    message: 'Say it without the monument: “{actual}”.',
  },
  {
    pattern:
      '(a|as a|the) <1>? (beacon|cornerstone|bedrock|linchpin|hallmark|pillar|touchstone|lifeblood|bulwark|embodiment|epitome|microcosm|harbinger) (of|for)',
    accept: ifAll(
      unlessBehind(namedBehind, 120),
      ifBehind(
        /^\s+(?:the|a|our|[a-zß-ɏꞏ’'-]+\s+and|hope|innovation|modern|human|society|democracy|community|resilience|freedom|progress|excellence|stability|american|effective|successful|any|its|their|contemporary|culture|civili[sz]ation|this|strength|justice|trust)(?!\w)/i,
      ),
    ),
    message: weight,
  },
  {
    pattern:
      'the (very|rich)? (fabric|bedrock|tapestry|heartbeat|lifeblood|essence|soul) of (our|human|society|american|modern|reality|existence|life|what|democracy|who|their|its|a|being|everyday|community)',
    accept: unlessBefore(/\b(?:tears?|softens?|washes|cuts?|stitch[a-zß-ɏꞏ]*)\s+$/i),
    message: weight,
  },
  {
    pattern:
      'the very (fabric|essence|foundation|foundations|core|heart|soul|definition|concept|notion) of',
    message: weight,
  },
  {
    pattern:
      '~speak (volumes|to (the|a) (deeper|broader|larger|enduring|power|human|fundamental|universal|resilience)) (about|of|to|<1>)',
    message: weight,
  },

  // How much it matters.
  {
    pattern:
      '(~underscore|~highlight|~emphasize|~illustrate|~demonstrate|~reinforce|~exemplify|~reveal|~showcase|~illuminate|~reaffirm|~underline|~reflect) (both|also|not only)? (the|its|their|how|just how|a|an|his|her|this) (<1> and)? ' +
      importance,
    message: weight,
  },
  {
    pattern:
      '(it is|it would be) (hard|difficult|impossible) to (overstate|exaggerate|understate) (the|how|its|their|just)',
    message: weight,
  },
  {
    pattern:
      '(broader|wider|profound|far reaching|larger|deeper|significant|weighty|sweeping|staggering|enormous) (implications|ramifications|repercussions|consequences)',
    accept: reachesOn,
    message: 'Name them: “{actual}” only says that there are some.',
  },
  {
    pattern:
      '(broader|wider|profound|far reaching|larger|deeper|significant|weighty|sweeping|staggering|enormous) (significance|resonance)',
    accept: reachesOn,
    message: weight,
  },
  {
    pattern:
      '(the|its|their|these) (implications|ramifications|consequences|effects) (are|were|is|was) (truly|nothing short of|both|equally)? (profound|staggering|immense|enormous|far reaching|significant|undeniable|vast|terrifying|severe|dire)',
    message: 'Name them: “{actual}” only says that there are some.',
  },
  {
    pattern: '(~be|~prove|~feel|~remain)? nothing (short of|less than) (a|an|<1>)',
    message: weight,
  },
  {
    pattern:
      '(~be|~become|~remain) (deeply|inextricably|intrinsically|inherently|fundamentally|profoundly|intimately|inexorably) (intertwined|linked|connected|rooted|embedded|entwined|tied|interwoven|interconnected|bound|ingrained|woven) (with|to|in|into)?',
    message: weight,
  },
  {
    pattern:
      '~extend (far|well)? beyond (the|its|their|mere|simple|just|any|individual|immediate|personal|simply)',
    message: 'Say where to: “{actual}” waves at the horizon.',
  },
  {
    pattern:
      '(far)? (~transcend) (the|mere|its|their|time|cultural|simple|any|boundaries|generations|borders|language|individual|traditional)',
    message: 'Say where to: “{actual}” waves at the horizon.',
  },
  {
    pattern:
      '(~resonate) (deeply|profoundly|powerfully|strongly|far|across|long|well beyond|with (audiences|readers|me|viewers|people|generations|the|consumers|many|a))',
    message: 'Say who felt what: “{actual}” only hums.',
  },
  {
    pattern:
      '(the|its|their|his|her|whose|this) (profound|immense|monumental|far reaching|immeasurable|transformative|enormous) (impact|influence|significance|importance|effect|effects|legacy|change|shift|transformation|power)',
    accept: unlessBehind(/^\s+(?:attached|attributed|accorded|assigned)\b/i),
    message: weight,
  },
  {
    pattern:
      '(a|an) (profound|deeper|renewed|heightened|newfound|palpable|immense|overwhelming) (sense|appreciation|understanding) (of|for)',
    // A pointer for those who want more of it claims nothing about it.
    accept: unlessBefore(
      /\b(?:if|who|readers?|anyone|those)\b[^.;]*\b(?:wants?|needs?|like)\s+$|\bfor\s+$/i,
    ),
    message: weight,
  },
  {
    pattern:
      '(a|the|our) (deeper|richer|fuller|comprehensive|more (nuanced|comprehensive|holistic|profound|complete|complex)|(deeper|greater|better|richer|fuller) (nuanced|comprehensive|holistic|profound|complete|complex)) (understanding|appreciation) of',
    accept: ifAll(
      unlessBefore(/\b(?:for|needs?|had|without|lack)\s+$/i),
      ifBehind(/^\s+(?:the|our|how|what|this|human|its|their|ourselves|complex)(?!\w)/i),
    ),
    message: 'Say what one now understands: “{actual}” only promises it.',
  },
  {
    pattern:
      '(~be|~become|~remain) (absolutely|therefore|also|often|thus|both|equally|particularly|especially)? (crucial|vital|critical|essential|paramount|pivotal|imperative|indispensable|invaluable|instrumental|fundamental) (for|in|to)',
    // “Both conditions are essential to” states a condition.
    accept: ifAll(
      ifBehind(vagueBehind),
      unlessBefore(/\b(?:conditions?|requirements?|prerequisites?|steps?)\b[^.;!?]*$/i, 250),
    ),
    message: 'Say what fails without it: “{actual}” only ranks it.',
  },
  {
    pattern:
      '(~be|~become|~remain|~form|as) (also|perhaps|therefore|thus|often)? (a|an) (crucial|critical|vital|essential|pivotal|integral|indispensable|invaluable|defining|foundational) (part|component|aspect|element|factor|tool|ingredient|driver|pillar|step|skill|asset|resource|feature|cornerstone|task|process|concept) (of|in|for|to|that)',
    // Somebody who belongs to a crew or a plan.
    accept: unlessBefore(/\b(?:he|she|I|we|you)(?:[’'](?:m|re|d))?\s+$/i),
    message: 'Say what fails without it: “{actual}” only ranks it.',
  },
  {
    pattern: '^ at (its|their|his|her) (very)? (core|heart) ,',
    fix: 'delete',
    safe: false,
    message: weight,
  },
  {
    pattern:
      '(~lie|~be|~stand|~sit)? at the (very)? (heart|core) of (this|these|his|her|its|their|any|every|what|our|both|all|human|modern|contemporary|such|effective)',
    message: weight,
  },
  {
    pattern:
      '(unwavering|steadfast|unyielding|relentless|tireless|indomitable|insatiable|unshakable) (commitment|dedication|focus|march|drive|determination|support|belief|spirit|quest|resolve|loyalty|faith|devotion|passion|advocate|optimism)',
    message: weight,
  },
  {
    pattern:
      '~lie (precisely|not)? in (its|their|his|her) (ability|capacity|willingness|power|simplicity) to',
    message: 'Say that it can: “{actual}” takes the long way.',
  },
  { pattern: 'a (true|veritable)? masterclass in', message: weight },
  {
    pattern:
      '(a|the) (powerful|vivid|striking|quintessential|stark|poignant|shining) (example|illustration|exemplar|embodiment|demonstration|testament|case study) (of|in|for)',
    message: weight,
  },
  {
    pattern:
      '(a|the|this|of) (profound|fundamental|seismic|tectonic|radical|dramatic|transformative|significant|paradigm|broader|deeper) (shift|transformation|reorientation|evolution|reckoning) (in|of|toward|towards|from|for|away)',
    message: history,
  },
  {
    pattern:
      '(implications|ramifications|consequences|effects) of <1-6> (are|were) (both|truly)? (profound|staggering|immense|enormous|far reaching|significant|undeniable|vast|severe)',
    message: 'Name them: “{actual}” only says that there are some.',
  },
  {
    pattern: '~stand in (stark|sharp|marked|direct) contrast to',
    message: 'Say how they differ: “{actual}” only poses them.',
  },
];
