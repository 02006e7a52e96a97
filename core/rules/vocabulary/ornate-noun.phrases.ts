import type { PhraseRow } from '../rule.ts';
import {
  ifAll,
  ifBehind,
  textBefore,
  textOf,
  unlessBefore,
  unlessBehind,
  unlessInSentence,
} from '../around.ts';

const cloth = 'No cloth is meant: say what the parts are and how they meet.';
const land = 'Name the field or what is in it: “{actual}” is a view from far off.';
const far = 'What “{actual}” opens is named behind it: leave the picture out.';
const stone = 'Say what rests on it: “{actual}” only says that something does.';
const sound = 'List what there is: “{actual}” sets it to music.';
const light = 'Say what it does for whom: “{actual}” is a picture only.';
const knot = 'Say what acts on what: “{actual}” only says that things meet.';

/** Who waves them aside need not name one, and “the extra complexities” are those just told. */
const isTaken = unlessBefore(
  /\b(?:extra|added|additional|such|these|those)\s+$|(?:(?:n[’']t|\b(?:not|never))\s+(?:think|believe|care|mind|bother|worry|matter)|\b(?:regardless\s+of|aside\s+from|apart\s+from|ignor(?:e|es|ed|ing)|leav(?:e|es|ing)\s+aside))\b[^.;!?]{0,40}$/i,
);

/** “The cornerstone of the trade is rye”: both are named. */
const unlessNamed = unlessBehind(/^\s[^.;:!?,]{1,60}\s(?:is|are)\s/i, 120);

const textile =
  /\b(?:wool|weav|loom|thread|silk|linen|museum|Bayeux|hung|hangs|wall|stitch|embroider|cotton|curtain|sewing)/i;

/**
 * Abstractions in fine dress, each in the frame that shows it is meant as a figure.
 *
 * Words: Liang et al. 2024 (realm, tapestry, interplay), Wikipedia “Signs of AI writing” (tapestry,
 * testament, landscape, interplay), EQ-Bench slop lists 2025; frames counted on essays by nine models
 * of 2025.
 */
export const phrases: readonly PhraseRow[] = [
  { pattern: 'tapestry of', message: cloth, accept: unlessInSentence(textile) },
  {
    pattern:
      '(rich|intricate|vibrant|complex|cultural|grand|delicate|diverse|human|historical|social|global|emotional|vast) (tapestry|tapestries|mosaic|mosaics)',
    message: cloth,
    accept: unlessInSentence(textile),
  },
  {
    pattern:
      '(mosaic|patchwork|kaleidoscope) of (cultures|voices|experiences|identities|traditions|perspectives|ideas|emotions|influences|human|cultural|<1> and)',
    message: cloth,
    accept: unlessInSentence(textile),
  },
  {
    pattern: '(the|its|very|social|moral|cultural|thin|unique|multicultural) fabric of',
    message: cloth,
    accept: ifAll(
      ifBehind(
        /^\s+(?:the|our|this|a|human|modern|american|society|reality|existence|life|space|time|daily|everyday|communities|community|being|democracy|spacetime|his|her|my)(?!\w)/i,
      ),
      unlessInSentence(
        /\b(?:wool|weav|loom|thread|silk|linen|stitch|cotton|seat|dress|coat|tent|sail|curtain|sew(?:ing|n|ed|s)?\b)/i,
      ),
    ),
  },
  {
    pattern:
      '(complex|intricate|tangled|delicate|vast|interconnected|intertwined|elaborate) web of',
    message: knot,
    accept: ifAll(
      unlessInSentence(/\b(?:spider|larva|silk|fly|moth)/i),
      unlessBehind(
        /^(?:\s+[a-zß-ɏꞏ]+)?\s+(?:passages?|tunnels?|roads?|streets?|alleys?|canals?|pipes?|wires?|wiring|corridors?|roots|branches|veins|cables?|ropes?|strings?|threads?|cracks?|lines|scaffolding)(?!\w)/i,
      ),
    ),
  },
  {
    pattern:
      '(complex|intricate|dynamic|delicate|nuanced|subtle|rich|constant|critical|the|this) interplay (of|between|among)',
    message: knot,
  },
  { pattern: 'interconnectedness of', message: knot },
  {
    pattern: '(confluence|convergence|nexus|juxtaposition) of',
    message: knot,
    accept: unlessBehind(
      /^\s+(?:the\s+)?(?:rivers?|streams?|two\s+rivers|sequence|series|\p{Lu}[A-Za-zÀ-ɏꞏ]+\s+and\s+\p{Lu})/u,
    ),
  },
  {
    pattern:
      "(digital|cultural|political|competitive|social|media|business|economic|technological|regulatory|global|retail|emotional|modern|contemporary|financial|artistic|intellectual|geopolitical|psychological|educational|religious|legal|corporate|healthcare|literary|musical|culinary|security|threat|evolving|changing|shifting|complex|dynamic|ever changing|ever evolving|broader|entire|challenging|today's) (~landscape:n)",
    message: land,
    accept: unlessBehind(
      /^\s+(?:orientation|mode|paint|architect|photograph|garden|design|format|layout)/i,
    ),
  },
  {
    pattern: '(landscape|landscapes|terrain|topography) of',
    message: far,
    accept: ifBehind(
      /^\s+(?:human|modern|contemporary|american|the\s+(?:modern|human|mind|soul|self|digital|american|industry|global|contemporary|past|heart)|grief|memory|power|possibility|ideas|education|politics|literature|fear|emotions|technology|media|love|loss)(?!\w)/i,
    ),
  },
  {
    pattern:
      'the (ever evolving|ever changing|evolving|rapidly evolving|shifting|changing|competitive|broader) landscape of',
    message: land,
  },
  {
    pattern: '(in|within|into|beyond|across|to|from) (the|a) (<1>)? (realm|realms|annals) of',
    message: far,
    accept: ifBehind(
      /^(?:\s+the)?(?:\s+[a-zß-ɏ]+)?\s+(?:[a-zß-ɏ]+(?:tion|sion|ity|ism|ics|ogy|ment|ness|ance|ence|ship|ture|phy|ing|dom|ory|al)s?\b|art|arts|science|sciences|business|history|possibility|thought|ideas|dreams|myth|faith|law|sports?|film|music|mind|pure|human|everyday)/i,
    ),
  },
  {
    pattern: '(beacon|beacons) of (hope|light|<1>)',
    message: light,
    accept: unlessInSentence(/\b(?:lighthouse|ship|radio|harbou?r|buoy)/i),
  },
  {
    pattern: '(cornerstone|cornerstones|bedrock|linchpin|keystone|backbone|lifeblood|lynchpin) of',
    message: stone,
    accept: ifAll(
      unlessInSentence(
        /\b(?:mason|church|chapel|granite|arch|drill|geolog|laid|carved|fish|silver|gold)/i,
      ),
      unlessNamed,
    ),
  },
  {
    pattern: '(hallmark|hallmarks) of',
    message: 'Say by what one can tell: “{actual}” only says that there is a sign.',
    accept: ifAll(unlessInSentence(/\b(?:silver|gold|smith)/i), unlessNamed),
  },
  {
    pattern: '(crucible|cauldron|forge) of',
    message: light,
    accept: unlessInSentence(/\b(?:molten|melt|iron|steel|smith|metal|soup|stew)/i),
  },
  {
    pattern: '(symphony|cacophony|ballet|chorus|crescendo) of',
    message: sound,
    accept: unlessBehind(
      /^\s+(?:(?:[a-zß-ɏꞏ]+\s+)?(?:horns|sirens|bells|barks|barking|shouts|shouting|screams|voices|noises?|sounds?|drums|alarms|engines|whistles|gulls|whispers|laughter|insects)\b|\p{Lu}|\d|(?:the|this|that|a|each)\s+(?:[A-Za-zÀ-ɏꞏ]+\s+)?(?:song|hymn|opera|poem|ode|orchestra)|frogs|birds|crickets|boos|cheers|children|monks)/u,
    ),
  },
  {
    pattern:
      '(labyrinth|maze|constellation|spectrum|myriad|ocean|sea) of (emotions|possibilities|ideas|experiences|choices|feelings|meaning|perspectives|human|uncertainty|factors|influences)',
    message: land,
  },
  {
    pattern: '(complexities|intricacies|nuances|intricate workings|inner workings) of',
    accept: isTaken,
    message: 'Name one of them: “{actual}” only says that there are some.',
  },
  {
    pattern:
      '(multifaceted nature|transformative power|enduring power|enduring legacy|very essence|delicate balance|profound impact|relentless pursuit|inherent tension|inherent complexity) of',
    accept: isTaken,
    message: 'Show it in one case: “{actual}” only says how great it is.',
  },
  {
    pattern: '(catalyst|catalysts) for',
    message: light,
    accept: unlessInSentence(/\b(?:reaction|hydrogen|platinum|oxid|polymer|chemical|enzyme)/i),
  },
  {
    pattern: '(epitome|embodiment|microcosm|manifestation|manifestations) of',
    message: 'Say that it is one: “{actual}” dresses it up.',
    // Terms of law and of medicine; and “no stronger manifestation” weighs several.
    accept: ifAll(
      unlessBefore(/\b(?:no|any)\s+(?:[a-zß-ɏꞏ]+er|more\s+[a-zß-ɏꞏ]+)\s+$/i),
      // Somebody who stands for a thing.
      (hit) =>
        !/^(?:embodiment|manifestation)/i.test(textOf(hit)) ||
        !/\b(?:as\s+the|visible|living)\s+$/i.test(textBefore(hit)),
      unlessBehind(
        /^(?:\s+[a-zß-ɏꞏ’'-]+){0,2}\s+(?:intentions?|intent|illness(?:es)?|diseases?|symptoms?|disorders?|syndrome|infections?|allerg(?:y|ies)|deficienc(?:y|ies))(?!\w)/i,
      ),
    ),
  },
  {
    pattern: 'through the lens of',
    message: 'Name the method: “{actual}” looks and does not say how.',
    accept: unlessInSentence(/\b(?:camera|telescope|microscope|glass|focal)/i),
  },
  {
    pattern:
      '(a|the) (powerful|stark|poignant|constant|sobering|vivid|potent) (reminder|symbol|metaphor|tool|lens|force|engine) (of|that|for|to|in)',
    message: light,
  },
];
