/**
 * The words that people talk with: what clauses are made of (auxiliaries, negations, conjunctions,
 * particles), verbs for everything, vague nouns and quantities, here and now. Speech and writing
 * that has a speaker lean on them; prose packed into noun phrases does without.
 *
 * A closed list in place of a tagger, after the “deictic” word classes of Heylighen and Dewaele,
 * “Formality of Language” (1999). Personal pronouns are left out, because a register forbids or
 * demands them, and so are articles and prepositions, which noun phrases need as much.
 */
export const plainWords: ReadonlySet<string> = new Set(
  [
    'am are is was were be been being have has had having do does did doing done',
    'will would can could should may might must shall',
    "isn't aren't wasn't weren't haven't hasn't hadn't don't doesn't didn't won't wouldn't can't",
    "couldn't shouldn't it's that's there's let's i'm i've i'd i'll you're you've you'll we're we've",
    "we'll they're",
    'not no but or if because though although unless since whether',
    'what who why how when where which it this that these those they them',
    'out up back off down away around over',
    'get gets got getting go goes went going gone come comes came coming',
    'make makes made making take takes took taking taken give gives gave giving given',
    'put puts putting see sees saw seeing seen look looks looked looking',
    'know knows knew known think thinks thought thinking want wants wanted',
    'say says said saying tell tells told find finds found use uses used using',
    'try tries tried trying need needs needed let lets keep keeps kept ask asks asked',
    'seem seems seemed call calls called work works worked happen happens happened',
    'turn turns turned start starts started',
    'thing things way ways lot lots bit kind sort stuff',
    'some any all many much more most few little less other another every each none both enough',
    'several one ones something anything nothing everything someone anyone everyone nobody somebody',
    'everybody anybody',
    'now then there here still yet again already just only even too also so very really quite',
    'rather pretty almost perhaps maybe probably actually well once ever never always often soon',
    'later good bad big old new right long great better best last first same sure able',
  ].flatMap((line) => line.split(' ')),
);
