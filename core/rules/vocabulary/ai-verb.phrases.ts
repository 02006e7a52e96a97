import type { PhraseHit, PhraseRow } from '../rule.ts';
import { ifAll, ifBefore, ifBehind, textOf, unlessBefore, unlessBehind } from '../around.ts';
import { isVerb } from './context.ts';

const steering = 'This steers through an abstraction: say what is done about it.';
const opening = 'Nothing is locked here: say what becomes possible.';
const growing = 'Say what is done: “{actual}” gardens with an abstraction.';
const causes = 'Say what did what: “{actual}” names a force and no act.';
const showing = 'Say what it shows: “{actual}” points and stops.';

const isNoAmount = unlessBehind(
  /^(?:\s+(?:the|its|their|his|her|this|an?))?(?:\s+[a-zß-ɏꞏ]+)?\s+(?:processing|uptake|activity|expression|contrast|absorption|secretion|synthesis|production|output|signals?|transmission|permeability|binding|diffusion|growth|recall|arousal|(?:power|capacit(?:y|ies)|strength)(?=\s+(?:of|to|and|for|in|with)\b|[.,;:!?]|$))(?!\w)/i,
);

/** Wind, sun and water are put in harness by those who build mills. */
const isNoElement = unlessBehind(
  /^(?:\s+(?!(?:to|for|in|by|as|with)\b)[a-zß-ɏꞏ’'-]+){0,2}\s+(?:winds?|sun(?:light|shine)?|tid(?:es?|al)|solar|steam|water|heat|geothermal|(?:energy|power|force|heat|electricity)\s+(?:of|from|in)(?:\s+the)?\s+(?:winds?|air|sun(?:light)?|sea|ocean|waves?|tides?|rivers?|water|steam))(?!\w)/i,
);

const impression = ifBehind(
  /^(?:\s+[a-zß-ɏꞏ’'-]+){0,3}\s+(?:narratives?|stor(?:y|ies)|flavou?rs?|atmosphere|moods?|beauty|effects?|(?<!\b(?:customers?|users?|clients?|guests?|patients?|players?|visitors?|employees?|shopping|learning)(?:[’']s?)?\s+)experiences?|understandings?|appreciation)(?!\w)/i,
);
/** What is raised or furthered, and not corrected: a better mission is another one. */
const isStanding = ifBehind(
  /^(?:\s+[a-zß-ɏꞏ’'-]+){0,3}\s+(?:missions?|values?|reputations?|images?|appeal|visibility|profiles?|prestige|standing|status|probabilit(?:y|ies)|likelihood|chances?|odds)(?!\w)/i,
);
const pairBefore = ifBefore(/\bcomplements?\s+and\s+$/i);

/** Whether what is enhanced is felt, and not mended. */
const isImpression = (hit: PhraseHit): boolean => impression(hit) || pairBefore(hit);

/**
 * Verbs that models choose far more often than people do, and what people write instead.
 *
 * From Kobak et al., Science Advances 2025 (abstracts of 2024): bolster, enhance, garner, harness,
 * leverage, streamline, unveil, mitigate. From the EQ-Bench slop lists of 2025 and counts on essays
 * by nine models of 2025: the rest. Words that belong to one generation of models stand in
 * dated-vocabulary.
 */
export const phrases: readonly PhraseRow[] = [
  {
    pattern: '~leverage',
    fix: { replace: '~use' },
    accept: ifAll(
      isVerb,
      unlessBefore(/\b(?:financial|operating|negotiating|political|highly|over)[\s-]+$/i),
      unlessBehind(/^\s+(?:buy-?outs?|loans?|ratios?|positions?|funds?|finance|ETFs?|debt)(?!\w)/i),
    ),
  },
  {
    pattern: '~harness',
    fix: { replace: ['~use', '~put to use'] },
    accept: ifAll(
      isVerb,
      unlessBefore(/\b(?:safety|climbing|wiring|fuzz|bench|horse|test)[\s-]+$/i),
      unlessBehind(
        /^(?:\s+(?:the|a|an|two|three|his|her|my|our|their|up)){0,2}(?:\s+[a-zß-ɏꞏ]+)?\s+(?:horses?|mules?|dogs?|oxen|pon(?:y|ies)|teams?)(?!\w)/i,
      ),
      isNoElement,
    ),
  },
  { pattern: '~bolster', fix: { replace: ['~strengthen', '~support'] }, accept: isVerb },
  { pattern: '~garner', fix: { replace: ['~win', '~earn', '~draw'] }, accept: isVerb },
  {
    pattern: '~enhance',
    fix: { replace: '~improve' },
    accept: ifAll(isVerb, isNoAmount, (hit) => !isImpression(hit) && !isStanding(hit)),
  },
  {
    pattern: '~enhance',
    fix: { replace: ['~raise', '~strengthen', '~further'] },
    safe: false,
    accept: ifAll(isVerb, isNoAmount, (hit) => !isImpression(hit) && isStanding(hit)),
  },
  // A story or a taste is not corrected; which word fits is the writer’s to say.
  {
    pattern: '~enhance',
    fix: { replace: ['~deepen', '~strengthen', '~improve'] },
    safe: false,
    accept: ifAll(isVerb, isNoAmount, isImpression),
  },
  // What has a size is not made better but larger.
  {
    pattern: '~enhance',
    fix: { replace: ['~increase', '~strengthen'] },
    accept: ifAll(isVerb, (hit) => !isNoAmount(hit)),
  },
  { pattern: '~streamline', fix: { replace: '~simplify' }, safe: false, accept: isVerb },
  { pattern: '~spearhead', fix: { replace: '~lead' }, accept: isVerb },
  {
    pattern: '~mitigate',
    fix: { replace: ['~reduce', '~ease', '~limit'] },
    // The term of those who work on it.
    accept: ifAll(
      isVerb,
      unlessBehind(
        /^(?:\s+[a-zß-ɏꞏ’'-]+){0,4}\s+(?:climate\s+change|(?:global\s+)?warming|emissions|risks?|hazards?|vulnerabilit(?:y|ies)|attacks?)(?!\w)/i,
      ),
    ),
  },
  { pattern: '~exemplify', fix: { replace: ['~show', '~typify'] }, accept: isVerb },
  { pattern: '~epitomize', fix: { replace: ['~sum up', '~typify'] }, accept: isVerb },
  { pattern: '~exacerbate', fix: { replace: '~worsen' }, accept: isVerb },
  { pattern: '~alleviate', fix: { replace: ['~ease', '~relieve'] }, accept: isVerb },
  {
    pattern: '~perpetuate',
    fix: { replace: ['~keep alive', '~prolong'] },
    // What lives on by being handed on: here the verb is exact.
    accept: ifAll(
      isVerb,
      unlessBehind(
        /^\s+(?:[a-zß-ɏꞏ’'-]+\s+){0,2}(?:cycles?|stereotypes?|inequalit(?:y|ies)|inequit(?:y|ies)|myths?|injustices?)\b/i,
      ),
    ),
  },
  { pattern: '~revolutionize', fix: { replace: ['~change', '~transform'] }, accept: isVerb },
  { pattern: '~capitalize on', fix: { replace: ['~use', '~profit from'] } },
  { pattern: '~grapple with', fix: { replace: ['~struggle with', '~face'] }, safe: false },
  {
    pattern: '~elevate',
    message: 'Say what gets better: “{actual}” lifts an abstraction.',
    accept: ifBehind(
      /^(?:\s+(?:the|an?|your|our|their|his|her|its|this|it|them))?(?:\s+[a-zß-ɏꞏ]+){0,2}\s+(?:experience|story|narrative|brand|film|conversation|standards?|discourse|craft|writing|style|dish|quality|understanding|voice|everyday|ordinary)(?!\w)/i,
    ),
  },
  {
    pattern:
      '~navigate (the|these|this|its|their|our|your|life|complex|an|a)? <0-3> (complexities|complexity|challenges|challenge|intricacies|nuances|landscape|landscapes|uncertainty|uncertainties|tension|tensions|relationships|waters|terrain|obstacles|pressures|demands|realities|world|changes)',
    message: steering,
  },
  {
    pattern: '~navigate (difficult|challenging|uncertain|social|ethical|competing)',
    message: steering,
  },
  {
    pattern:
      '~unlock (the|its|their|your|our|new|a|true|full|greater|hidden|untapped)? <0-2> (potential|power|value|opportunities|possibilities|insights|growth|benefits|creativity|understanding)',
    message: opening,
  },
  {
    pattern:
      '(~cultivate|~nurture) (a|an|the|our|your|their|its|this|these|deeper|stronger)? <0-2> (sense|culture|environment|habit|relationships|relationship|understanding|empathy|skills|mindset|resilience|appreciation|atmosphere|trust|connection|connections|gratitude|awareness|identity|loyalty|community|creativity|talent|growth|curiosity|potential)',
    message: growing,
  },
  { pattern: '~embody (the|a|an|both|this|these|what)', message: showing },
  {
    pattern: '~illuminate (the|how|both|our|these|broader|deeper)',
    message: showing,
    accept: unlessBehind(
      /^(?:\s+[a-zß-ɏꞏ]+)?\s+(?:rooms?|streets?|stage|sky|scene|page|face|faces|walls?|path|corridor|hall|night|keyboard)(?!\w)/i,
    ),
  },
  {
    pattern: '~transcend (the|its|their|mere|all|time|cultural|national|geographical|boundaries)',
    message: showing,
  },
  {
    pattern: '(deeply|inextricably|intricately|closely)? intertwined with',
    message: 'Say how the two are tied: “{actual}” only says that they are.',
  },
  { pattern: '~permeate (the|every|all|our|society)', message: showing },
  {
    pattern: '~amplify',
    message: 'Say what grows and by how much: “{actual}” turns up an abstraction.',
    accept: ifAll(
      isVerb,
      unlessBehind(
        /^\s+(?:the\s+|an?\s+)?(?:signals?|sounds?|DNA|guitar|voltage|current|gene|light)\b/i,
      ),
    ),
  },
  {
    pattern: '~reshape (the|our|how|its|their|society|entire|global|modern)',
    message: 'Say what changed into what: “{actual}” only says that it did.',
  },
  {
    pattern: '~reinforce (the|a|this|these|its|their|existing)',
    message: showing,
    accept: unlessBehind(
      /^(?:\s+[a-zß-ɏꞏ]+)?\s+(?:walls?|beams?|concrete|hull|door|roof|floor|edges?|garrison|troops|lines?|bridge|dam|dyke|levee|corners?|steel|frame)(?!\w)/i,
    ),
  },
  {
    pattern: '~prioritize',
    message: 'Say what waits: “{actual}” tells only what does not.',
    // Work that waits in a row is put in order: the exact word.
    accept: ifAll(
      isVerb,
      unlessBehind(
        /^(?:\s+(?:the|these|those|all|your|our|their|its|new|open))*\s+(?:requests?|issues?|bugs?|tickets?|tasks?|features?|backlogs?|fixes|patients?|calls?|packets?|orders?)(?!\w)/i,
      ),
    ),
  },
  { pattern: '~instill', fix: { replace: ['~teach', '~give'] }, safe: false, accept: isVerb },
  { pattern: '~underpin', fix: { replace: ['~support', '~hold up'] }, accept: isVerb },
  {
    pattern: '~juxtapose',
    fix: { replace: ['~set side by side', '~contrast'] },
    safe: false,
    accept: isVerb,
  },
  {
    pattern: '~confront (the|these|difficult|uncomfortable)',
    message: 'Say what is done about it: “{actual}” poses.',
    accept: ifBehind(
      /^\s+(?:[a-zß-ɏꞏ]+\s+)?(?:realit|challenge|complexit|question|truth|legac|limit|issue|consequence|fact|tension|contradiction|inequal)/i,
    ),
  },
  {
    pattern: '(is|are|was|were|be|been|remains|remain)? (deeply|firmly)? (rooted|grounded) in',
    message: '“{actual}” is a stock figure: “comes from” or “is based on” says it plainly.',
    // “A trust grounded in habit” says in passing what it is built on.
    accept: ifAll(
      (hit) => !/^grounded\b/i.test(textOf(hit)),
      unlessBehind(/^\s+(?:the\s+)?(?:soil|earth|ground|sand|clay|mud|pots?|water)\b/i),
    ),
  },
  {
    pattern: '(is|are|was|were) (often|also|still)? characterized by',
    message: 'Say it outright: “{actual}” puts a frame around “is” or “has”.',
    // A doctrine that is reported has its own words.
    accept: unlessBefore(
      /\b(?:assumption|claim|view|theory|doctrine|thesis|hypothesis|tenet|premise)\s+that\s[^.;:!?]{0,60}$/i,
      120,
    ),
  },
  {
    pattern: 'tailored to',
    message: 'Say how it differs: “{actual}” only says that it does.',
    accept: unlessBehind(/^\s+(?:fit|measure)\b/i),
  },
  {
    pattern:
      '(driven|fueled|shaped|marked|defined|animated|haunted) by (a|an|the|its|their|his|her|our|both)? <0-1> (desire|need|needs|combination|sense|commitment|belief|rise|interplay|mix|fear|fears|pursuit|passion|demand|forces|legacy|shift|shifts|complex|profound|relentless|intense|growing|deep|rapid|cultural|social|societal|economic|historical|technological|personal|strategic|ambition|curiosity|innovation|experiences|values|expectations|factors)',
    message: causes,
  },
  {
    pattern:
      '~shape (how|our|the way|the ways|public|modern|cultural|human|individual|identity|identities|perceptions|both|societal|(the|his|her|their|our|its|my) (identity|identities|future|course|experience|experiences|perception|perceptions|understanding|character|lives|life|world|worldview|landscape|narrative|trajectory|way|ways|behavior|perspective|outcomes|culture))',
    message: causes,
  },
  {
    pattern:
      '~engage (in|with) (meaningful|open|deep|deeper|thoughtful|critical|constructive|complex|honest|respectful|difficult|self|dialogue|diverse|active|healthy|the complexities)',
    message: 'Say what they do: “{actual}” only says that they do something.',
  },
];
