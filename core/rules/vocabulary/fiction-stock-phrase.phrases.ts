import type { PhraseRow } from '../rule.ts';
import { unlessInSentence } from '../around.ts';

const their = '(my|his|her|their|our|your|its)';
const they = '(i|he|she|they|we|you|it)';
const feeling =
  '(fear|dread|awe|wonder|relief|hope|guilt|grief|sorrow|sadness|anger|rage|fury|curiosity|excitement|trepidation|anticipation|anxiety|apprehension|disbelief|confusion|amusement|pity|pride|shame|regret|longing|joy|horror|terror|fascination|exhaustion|resignation|determination|desperation|frustration|concern|worry|concern|nostalgia|melancholy|reverence|disgust|respect|admiration|panic|exhilaration|unease|defiance|tenderness|triumph|recognition|understanding|envy|contempt)';
const burden =
  '(world|words|past|years|moment|silence|secret|secrets|decision|decisions|knowledge|responsibility|expectation|expectations|grief|guilt|history|memory|memories|centuries|generations|choice|choices|loss|truth|legacy|promise|promises|failure|failures|loneliness|existence|time|destiny|eternity|shame|regret|regrets|sorrow|gaze|implications|situation|realization|task|journey|lies|mistakes|sins|universe|absence|duty|dreams|sacrifice|judgment|stories|unspoken)';
const smoke = unlessInSentence(
  /\b(?:smoke|fog|mist|steam|dust|incense|fumes|haze|gas|bats?|helicopter|kite)(?!\w)/i,
);

/**
 * EQ-Bench slop lists and the Antislop list of April 2025 (stories by models of 2023 to 2025), put
 * into patterns and read against stories by people. Rows are phrases, never single words.
 */
export const phrases: readonly PhraseRow[] = [
  // Voices.
  { pattern: 'barely (above|more than|louder than) a (whisper|murmur|breath)' },
  { pattern: 'voice (was|is)? barely (audible|a whisper|a murmur|a breath)' },
  {
    pattern:
      'voice (was|is)? a (low|soft|deep|dry|rough|gravelly|quiet|faint|hoarse|hushed) (,)? <1>? (rumble|growl|rasp|murmur|whisper|purr|hum|hiss|drawl)',
  },
  { pattern: 'voice (was|is)? (dripping with|laced with|tinged with|devoid of) <1>' },
  { pattern: 'voice (was|is)? (thick|heavy|hoarse) with (emotion|unshed|grief|unspoken|tears)' },
  { pattern: 'voice (was|is)? (surprisingly steady|steady despite|calm despite)' },
  {
    pattern:
      'voice (was)? (a sound)? like (gravel|velvet|honey|silk|dry leaves|grinding <1>|crushed <1>|wind chimes|distant thunder|sandpaper|rustling <1>)',
  },
  {
    pattern:
      '(laughed|chuckled|sighed|laugh|chuckle|sigh|exhaled|giggled) , a <3> (sound|noise|rumble|rasp) (like|that|of|in|without|more)',
  },
  // Faces.
  { pattern: `(~reach) ${their} eyes`, accept: isSmile },
  { pattern: '(ghost|hint|whisper) of a (smile|smirk|grin)' },
  {
    pattern:
      '(smile|grin|smirk) (playing|played|plays|tugging|tugged|tugs|dancing|danced|ghosting|ghosted) (at|on|across|over|about)',
  },
  { pattern: `(eyes|gaze) never (leaving|left) ${their}?` },
  { pattern: '(a|one) single tear (traced|rolled|slid|tracked|trailed|slipped|escaped|carved)' },
  { pattern: '(face|faces|features|expression|brow) (was|were)? etched with' },
  { pattern: `etched (into|in|on|onto) ${their} (face|faces|memory|mind|features|soul|very <1>)` },
  // Breath, heart and spine.
  {
    pattern: `breath (that)? ${they} (did not|had not|never) (even)? (know|known|knew|realize|realized) (that)? ${they} (was|were|had been|am|is|are) holding`,
  },
  {
    pattern: `breath (caught|catching|catches|hitched|hitching|hitches|snagged) in ${their} (throat|chest)`,
  },
  {
    pattern:
      '(world|universe|city|room|night|forest|house|town|air|sky|morning|sea|station) (itself)? (seemed to|appeared to|seems to)? (hold|held|holds|be holding|was holding) its (collective)? breath',
  },
  {
    pattern: `heart (was|had been|began)? (hammered|hammering|pounded|pounding|thudded|thudding|slammed|slamming|hammers|pounds|thundered|thundering|drummed|drumming) (<2>)? (against|in|inside) ${their} (ribs|rib cage|ribcage|chest)`,
  },
  {
    pattern: `(shiver|chill|shivers|chills|tingle) (of <1>)? (that)? (ran|run|running|runs|raced|racing|crept|creep|creeping|crawled|shot|down|up|traveled|skittered) (down|up|along)? (${their}|the) spine`,
  },
  { pattern: `~send (a|another)? <1>? (shiver|shivers|chill|chills) (down|up|through) <1> spine` },
  { pattern: `(${their}) blood (ran|run|runs|turned|turns|went) (cold|to ice)` },
  {
    pattern: `(panic|fear|dread|terror|grief|guilt|bile|unease|despair|hope|doubt|anxiety|nausea) (clawed|clawing|coiled|coiling|gnawed|gnawing|bloomed|blooming|curled|curling|pooled|pooling|churned) (at|in|around|inside|through|within|up)`,
  },
  {
    pattern: `(a|the) (cold|tight|familiar|heavy|hard|growing|icy) (knot|coil|pit|stone|dread|weight) (of <1>)? (formed|formed|settled|settling|tightened|tightening|twisted|coiled|coiling|sat|pooled|forming) (deep)? in ${their} (stomach|gut|chest|belly|bones)`,
  },
  {
    pattern: `(adrenaline|energy|power|electricity|panic|rage|fire|ice|magic) (coursed|coursing|surged|surging|pulsed|pulsing|thrummed|thrumming|raced) through ${their} (veins|body|blood|limbs)`,
  },
  {
    pattern: `(mix|mixture|blend|combination|cocktail|swirl|tangle|storm) of ${feeling} (,|and) (and)? <1>? ${feeling}`,
  },
  {
    pattern: `something (akin to|close to|approaching|bordering on|resembling|adjacent to|that might have been|that could have been|dangerously close to|suspiciously like) ${feeling}`,
  },
  { pattern: `(mind|minds|thoughts) (raced|racing|reeled|reeling|swirled|swirling|spun) with` },
  {
    pattern:
      'could not help but (feel|wonder|notice|think|smile|laugh|marvel|chuckle|grin|be|admire|stare|imagine|see)',
  },
  {
    pattern:
      'could not (quite)? shake (the|a|this|that) <1>? (feeling|sense|thought|image|suspicion)',
  },
  {
    pattern:
      '(like|with the force of|was|felt like|almost) a physical (blow|thing|weight|force|presence|ache|pain|pressure)',
  },
  {
    pattern: `the (full|crushing|sheer|unbearable|familiar|heavy|invisible|suffocating|immense|unspoken|terrible|accumulated)? weight of (all)? (the|a|this|that|these|those|${their})? <1>? ${burden}`,
  },
  // Air, light and silence.
  {
    pattern:
      '(silence|quiet|stillness|hush|pause|moment) (stretched|stretches|hung|hangs|pooled|thickened|yawned|bloomed|coiled) (on|out|between|over|heavy|thick|taut|longer|like|in|around|long|until|,)?',
    accept: smoke,
  },
  { pattern: '(the)? silence that followed (was|is|felt|stretched|seemed|hung|pressed)' },
  {
    pattern:
      'silence (was|is|had become|grew)? (deafening|suffocating|palpable|thick|oppressive|absolute|heavy|profound|heavier)',
  },
  { pattern: '(deafening|suffocating|oppressive|pregnant|heavy) silence' },
  {
    pattern:
      '(air|room|silence|atmosphere|night|darkness|place|hall|chamber|space) <5> (thick|charged|electric|alive|pregnant) with (the)? (<2>)? (scent|smell|stench|weight|tension|anticipation|silence|tang|promise|unspoken|dread|static|possibility|expectation|secrets|memories|memory|ozone|aroma|fragrance|fear|reek)',
  },
  {
    pattern:
      '(words|question|word|name|threat|accusation|answer|sentence|implication|unspoken|statement|offer|promise|truth) (seemed to)? (hung|hangs|hanging|lingered|hovered|hang|linger|lingers) (heavy|heavily|thick|suspended|unspoken|there)? (,)? (in|between) (the air|the room|the space|the silence|the stillness|them|us)',
  },
  {
    pattern: '(hung|hanging|hangs|lingered) (heavy|heavily|thick|thickly) in the air',
    accept: smoke,
  },
  {
    pattern:
      'motes (of dust|of light)? (danced|dancing|dance|swirled|swirling|drifted|drifting|floated|floating|suspended|waltzed)',
  },
  {
    pattern:
      'casting (a|an|the|their|its|long|everything|strange|deep)? (long|eerie|dancing|jagged|flickering|distorted|strange|warm|sickly|ethereal|golden|soft|pale|cold|harsh|ghostly|deep|faint|dim|blue|skeletal|grotesque|monstrous)? (,)? <1>? (shadow|shadows|glow|hue|hues|pallor)',
  },
  {
    pattern:
      '(sun|moon) (had)? (dipped|dipping|dips) (below|beneath|behind|low) <3> (horizon|sky|hills)?',
  },
  { pattern: '(sun|moon) (hung|hanging|hangs) (low|heavy|fat|pale) (in|over|above|on)' },
  {
    pattern:
      '(painting|painted|bathing|bathed) the (sky|walls|room|world|city|horizon|clouds|landscape) (in|with) (<1>)? (hues|shades|strokes|streaks|a|the)',
  },
  { pattern: '(hues|shades) of (orange|purple|pink|gold|crimson|amber|lavender|violet) and' },
  { pattern: '(scent|smell|tang|taste|smelled|reeked|stank|tasted) of <2> ozone' },
  { pattern: '(metallic|coppery|acrid) (tang|scent|taste) of' },
  {
    pattern: '(smelled|smelling|scent|smell) of (old paper|damp earth|old books)',
  },
  {
    pattern:
      '(pulsed|pulsing|thrummed|thrumming|glowed|glowing|pulse|hummed|humming|vibrated|shimmered|crackled) with (a|an) (soft|faint|strange|inner|eerie|ethereal|otherworldly|gentle|sickly|low|quiet|rhythmic|unseen|ancient|malevolent|steady|dull|cold) (,)? <1>? (light|glow|luminescence|radiance|hum|thrum|energy|power|rhythm|life)?',
  },
  {
    pattern:
      '(flickered|flickering|flickers|hummed|humming|crackled|crackling|sputtered|whirred|shuddered) to life',
  },
  {
    pattern:
      '(very|the) fabric of (reality|existence|space|time|spacetime|the universe|our being|being|the world)',
  },
  {
    pattern:
      'tendrils of (fear|dread|doubt|darkness|shadow|mist|fog|light|energy|power|smoke|cold|ice|panic|magic)',
  },
  { pattern: 'a frantic (drumbeat|drum|rhythm|tattoo|bird|staccato|counterpoint)' },
  // Time and fate.
  {
    pattern:
      '(days|hours|weeks|months|nights|years|minutes|seasons) (bled|turned|blurred|melted|bleeding|turning|blurring|melting|bleed|blur|turn) into (days|weeks|months|years|decades|nights|one another|each other|hours|a)',
  },
  {
    pattern:
      'time (itself)? (seemed to|seems to|appeared to) (slow|stretch|stop|stand|freeze|dilate|lose|bend|warp|pause)',
  },
  {
    pattern:
      '(the|my|his|her|their) world (tilted|narrowed to|shrank to|fractured|dissolved|tipped|fell away|stopped spinning)',
  },
  {
    pattern:
      'the implications were (staggering|chilling|terrifying|profound|clear|enormous|horrifying)',
  },
  {
    pattern:
      '(something|someone) (far|much|infinitely) (more|less) (sinister|profound|dangerous|ancient|terrifying|insidious|unsettling|precious|valuable|powerful|primal|fundamental|personal|intimate|tangible|disturbing|human)',
  },
  { pattern: '(something|someone) far (older|darker|worse|deeper|stranger|colder|greater)' },
  {
    pattern:
      'something (else|new|deeper|older|darker|ancient|primal|raw|different) , something <1>',
  },
  {
    pattern: `(ready|prepared|determined|braced) to face (whatever|what|the challenges|the unknown|the future)`,
  },
  {
    pattern:
      'whatever (came next|lay ahead|challenges lay|the future held|the future might hold|awaited)',
  },
  {
    pattern:
      '(relic|remnant|ghost|artifact|echo|vestige) (of|from) (a|another|some) (bygone|forgotten|lost|simpler|different|vanished) (era|age|time|world|past|life|civilization)',
  },
  { pattern: '(a|the) once (bustling|vibrant|proud|thriving|majestic|lush|pristine|familiar)' },
  {
    pattern:
      '(young|brilliant|reclusive|elderly|lonely) (woman|man|girl|boy|scientist|writer|artist|inventor|historian|archaeologist|programmer|librarian|clockmaker|fisherman) named <1>',
    place: 'first-paragraph',
  },
];

/** “Never reached the eyes” is said of smiles; what reaches your eyes may also be smoke. */
function isSmile({ text, span }: { text: string; span: { start: number } }): boolean {
  const before = text.slice(Math.max(0, span.start - 60), span.start);
  return /\b(?:smile|grin|smirk|laugh|laughter|humou?r|warmth)\b[^.!?]*$/i.test(before);
}
