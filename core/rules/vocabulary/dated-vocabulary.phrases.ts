import type { PhraseHit, PhraseRow } from '../rule.ts';
import {
  ifAll,
  ifBehind,
  textOf,
  unlessBefore,
  unlessBehind,
  unlessInSentence,
} from '../around.ts';
import { isVerb } from './context.ts';

/** A word and the years of the models that overused it; a list of fashions has to age. */
export interface DatedRow extends PhraseRow {
  /** First and last year of the models whose texts are full of it. */
  readonly years: readonly [first: number, last: number];
}

type Wording = Pick<PhraseRow, 'fix' | 'safe' | 'accept'>;

function dated(first: number, last: number, pattern: string, wording: Wording = {}): DatedRow {
  const plain = wording.fix === undefined ? 'choose another word' : 'a plainer word reads fresher';
  return {
    pattern,
    ...wording,
    years: [first, last],
    message: `“{actual}” was worn out in ${String(first)} to ${String(last)}: ${plain}.`,
  };
}

const either = (...replace: readonly string[]): Wording => ({ fix: { replace }, safe: false });

/** “Nothing noteworthy” is how one says that there was nothing. */
const denial = /\b(?:nothing|anything|not|hardly|scarcely|little)\s+(?:[a-zß-ɏꞏ]+\s+)?$/i;

/** “Foster” in capitals is a person more often than an order. */
function unlessNamed({ text, span }: PhraseHit): boolean {
  return text.slice(span.start, span.end) !== 'Foster';
}

/** Lines on a page are aligned; and of incentives it is the exact word. */
const isNoLayout = ifAll(
  unlessBehind(
    /^\s+(?:the\s+)?(?:grid|edge|left|right|center|centre|margin|axis|text|column|baseline|top|bottom)/i,
  ),
  unlessInSentence(
    /\b(?:layers?|(?<!\bcutting[\s-])edges?|ax[ei]s|columns?|pixels?|grids?|baselines?)(?!\w)/i,
  ),
  unlessBefore(/\b(?:incentives?|interests?)\s+(?:[a-zß-ɏꞏ’']+\s+){0,3}$/i),
);

/** “Are aligned with” is a state, and has a row of its own. */
const isActive = unlessBefore(
  /(?:\b(?:am|is|are|was|were|be|been|being)|[’'](?:s|re|m|t))\s+(?:\S+\s+)?$/i,
);

const built =
  /\b(?:walls?|beams?|timber|masonry|column|girder|roof|joist|truss|scaffold(?:ers|s)|bricklay|mortar|weld|cloth|sew|stitch|dress|coal|ore|mine|server|compiler|refactor|module|class|function|code|API|test)(?!\w)/i;

/**
 * Liang et al. 2024 (reviews and papers) and Kobak et al. 2025 (abstracts) for 2023 and 2024;
 * Wikipedia, “Signs of AI writing”, section on words by era, for 2024 and 2025; the peers' lists of
 * emerging words (pattern catalogue A4) for 2025 and 2026.
 */
export const phrases: readonly DatedRow[] = [
  // The first chat models.
  dated(
    2022,
    2024,
    '~delve (deeper|deep|further)? into',
    either('~look into', '~explore', '~study'),
  ),
  dated(2022, 2024, '~delve', {
    ...either('~dig', '~look'),
    accept: ifAll(
      unlessBehind(/^\s+(?:(?:deeper|deep|further)\s+)?into\b/i),
      // With a capital it is the debugger of that name.
      ({ text, span }) => text.charAt(span.start) === 'd',
    ),
  }),
  dated(2022, 2024, '~embark on', {
    ...either('~start', '~begin'),
    accept: unlessBehind(/^\s+(?:the\s+)?(?:ship|ferry|boat|vessel)/i),
  }),
  dated(2023, 2024, 'meticulous', {
    ...either('careful', 'exact'),
    // Of a person who minds each detail it is the literal word.
    accept: unlessBehind(
      /^\s+(?:learners?|readers?|editors?|scholars?|workers?|students?|man|woman|person|people)\b|^[^.!?]{0,60}\bdetails?\b/i,
      90,
    ),
  }),
  dated(2023, 2024, 'meticulously', either('carefully')),
  dated(2023, 2024, 'commendable', either('good')),
  dated(2023, 2024, 'noteworthy', { ...either('notable'), accept: unlessBefore(denial) }),
  dated(2023, 2024, 'bustling', {
    ...either('busy'),
    // Bustling with what? The sentence says it; people write this as often as models do.
    accept: unlessBehind(/^\s+with\b/i),
  }),
  dated(2023, 2024, 'vibrant', {
    ...either('lively'),
    accept: unlessBehind(/^\s+(?:red|blue|green|yellow|orange|pink|purple|colou?rs?)\b/i),
  }),
  dated(2023, 2024, 'indelible', {
    ...either('lasting'),
    accept: unlessBehind(/^\s+(?:ink|pencil|marker|stain)/i),
  }),
  dated(2023, 2024, 'unwavering', either('firm', 'steady')),
  dated(2023, 2024, 'burgeoning', either('growing')),
  dated(2023, 2024, '(ever evolving|rapidly evolving|rapidly changing)', either('changing')),
  // The models of 2024 and 2025.
  dated(2023, 2025, '~underscore (the|a|an|how|why|that|both|its|his|her|their|this|these|our)', {
    accept: ifAll(unlessBefore(/\b(?:an?|the|leading|trailing|one|two|double|single)\s+$/i)),
  }),
  dated(2023, 2025, '~showcase', { ...either('~show'), accept: isVerb }),
  dated(2023, 2025, '~foster', {
    ...either('~encourage', '~build'),
    accept: ifAll(
      isVerb,
      unlessBehind(
        /^\s+(?:care|home|homes|parent|parents|child|children|mother|father|family|families|son|daughter|dog|dogs|kitten|kittens)(?!\w)/i,
      ),
      unlessNamed,
    ),
  }),
  dated(2024, 2025, '~align with', {
    ...either('~fit', '~match', '~agree with'),
    accept: ifAll(isNoLayout, (hit) => !/^aligned/i.test(textOf(hit)) || isActive(hit)),
  }),
  dated(2024, 2025, '~be aligned with', { ...either('~fit', '~match'), accept: isNoLayout }),
  dated(2024, 2025, '~be <1-1> aligned with', { accept: isNoLayout }),
  dated(2024, 2025, '~resonate (with|deeply|across|long|far)', {
    accept: unlessInSentence(/\b(?:frequency|cavity|string|circuit|hertz|bell|antenna|coil)/i),
  }),
  dated(2024, 2025, ', (highlighting|emphasizing|underscoring) (the|a|an|how|its|their|both|that)'),
  // The models of 2025 and 2026.
  dated(
    2025,
    2026,
    '(~surface) (a|an|the|this|these|that|those|what|where|which|how) <0-2> (tension|tensions|question|questions|assumption|assumptions|insight|insights|concern|concerns|pattern|patterns|contradiction|contradictions)',
    either('~show', '~raise'),
  ),
  dated(2025, 2026, '(the|a|every|each) seam between', { accept: unlessInSentence(built) }),
  dated(
    2025,
    2026,
    '(the|a) (texture|grain|shape|geometry|architecture|grammar|topology|choreography|contours|scaffolding|physics) of (grief|memory|loss|attention|thought|thinking|desire|power|time|human|absence|silence|belonging|trust|conversation|experience|care|everyday|daily|our|knowledge|meaning|identity|modern|hope|ambition)',
    { accept: unlessInSentence(built) },
  ),
  dated(
    2025,
    2026,
    '(the)? honest (answer|version|accounting|reckoning|assessment|work|conversation|caveat) (is|about|of|here|:)',
    { accept: unlessBehind(/^\s+(?:a\s+)?(?:man|woman)\b/i) },
  ),
  dated(
    2025,
    2026,
    '~hum with (possibility|potential|energy|tension|life|the <1-3> of|quiet|purpose|anticipation)',
  ),
  dated(
    2025,
    2026,
    '(make|makes|made|making) (it|them|power|complexity|systems|that) legible (to|as|in)',
    { accept: ifBehind(/^\s+\p{Ll}/u) },
  ),
];
