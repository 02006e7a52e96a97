import type { PhraseHit, PhraseRow } from '../rule.ts';
import { ifBefore } from '../around.ts';

/** Files and programs have places, not lives. */
const artifact = ifBefore(
  /\b(?:configs?|configurations?|files?|scripts?|modules?|code|logic|functions?|class(?:es)?|settings?|data|types?|tests?|docs?|documentation|schemas?|tables?|queries|query|state|secrets?|keys?|tokens?|templates?|packages?|plugins?|services?|components?|definitions?|constants?|logs?|caches?|repositor(?:y|ies)|repos?)\s+(?:(?:now|all|currently|still|also|actually)\s+)?$/i,
);
const trigger = ifBefore(
  /\b(?:rules?|hooks?|events?|triggers?|handlers?|callbacks?|tests?|jobs?|alerts?|webhooks?|listeners?|timers?|effects?|quer(?:y|ies))\s+(?:(?:now|only|never|always|also|actually)\s+)?$/i,
);
const change = ifBefore(
  /\b(?:fix(?:es)?|patch(?:es)?|changes?|features?|commits?|PRs?|pull requests?|updates?|releases?|refactors?|refactorings?|migrations?|support|versions?)\s+(?:(?:just|already|finally|has|have|had|will|should|may|never|only|also)\s+){0,2}$/i,
);

const light =
  '(light|moonlight|sunlight|starlight|firelight|lamplight|candlelight|neon|dawn|twilight|sunset)';
const mood =
  '(memories|memory|doubt|doubts|fear|grief|guilt|hope|dread|despair|loneliness|exhaustion|silence|darkness|stillness|sorrow|regret|unease|anxiety|shame|sadness|tension|melancholy|panic|fatigue|desperation|longing|confusion|emptiness|nostalgia|realization|certainty)';

const places = ['in', 'under', 'inside', 'at', 'on', 'next to', 'outside', 'alongside'] as const;

/**
 * Things with bodies and jobs. First artifacts, after the rules of vale-ai-tells that are built the
 * same way; then the light, weather and moods of stories, after the Antislop words of April 2025
 * (danced, hummed, crept, clung, flickered).
 */
export const phrases: readonly PhraseRow[] = [
  ...places.map((place): PhraseRow => ({
    pattern: `(~live|~reside) ${place}`,
    fix: { replace: `~be ${place}` },
    safe: false,
    accept: artifact,
  })),
  { pattern: '~fire', fix: { replace: '~run' }, safe: false, accept: endsThought(trigger) },
  {
    pattern: '~land',
    fix: { replace: ['~come', '~arrive'] },
    safe: false,
    accept: endsThought(change),
  },
  { pattern: '~carry (its|their|the|more|real|extra|no|little|much) (own)? weight' },
  { pattern: '~pull (its|their) (own)? weight' },
  // Stories.
  {
    pattern:
      '(shadow|shadows|flames|firelight|candlelight|reflections|reflection|dust|sparks) (danced|dancing|dances|writhed|writhing|leapt|clawed|clawing|played|stretched like|clung|clinging|lengthened like)',
  },
  {
    pattern: `${light} (bled|bleeding|pooled|pooling|clawed|crept|creeping|danced|dancing|kissed|caressed|wept)`,
  },
  {
    pattern: `(a|the|his|her|my|their|and|of|as|but) ${mood} (had)? (clung|clinging|clawed|gnawed|gnawing|crept|creeping|coiled|coiling|bloomed|blooming|settled|settling|pressed|pressing|hummed|danced|lingered|lingering|tugged|tugging|stretched|swallowed|wrapped|wrapping|whispered|flickered|flickering|seeped|seeping|pooled|washed|washing|hung|hanging|descended|enveloped|gripped|etched|radiated|simmered|bubbled|surged|swelled|stirred|echoed|draped)`,
  },
  {
    pattern:
      '(city|town|house|station|ship|forest|world|building|room|machine|machines|air|walls|silence|night|lab|engine|engines|universe|ground|corridor|console|servers|lights) (itself)? (seemed to)? (hummed|hum|humming|thrummed|thrum|thrumming|pulsed|pulse|pulsing|breathed|breathe|breathing|exhaled|exhale|sighed|sigh|groaned|stirred|vibrated|vibrate|crackled|crackling|shimmered|shimmer|whispered|watched|swallowed|swallow)',
  },
  {
    pattern:
      '(words|word|name|question|thought|syllable|sentence) (tasted|hung|lingered|curled|sliced|cut through|echoed|danced|fell like|dropped like|settled|tumbled|slithered|clawed)',
  },
  {
    pattern:
      '(wind|rain|storm|sea|waves|floorboards|pipes|stairs|hinges|leaves|branches|chair|old <1>) (howled|moaned|whispered|whispering|wept|protested|complained|lashed|clawed|clawing|drummed|sighed|screamed|mourned|groaned)',
  },
  {
    pattern:
      '(smile|grin|smirk|scowl|frown|blush|shadow|look|expression) (crept|creeping|bloomed|blooming|flickered|flickering|ghosted|spread|spreading|danced|dancing|twisted) (across|over|on|onto|up)',
  },
];

/** `fires` and `lands` alone, not “fires the clerk”, “lands on her feet” or “land rights”. */
function endsThought(accept: (hit: PhraseHit) => boolean): (hit: PhraseHit) => boolean {
  return (hit) =>
    accept(hit) &&
    /^(?:\s+(?:in|on|when|whenever|before|after|once|twice|for|every|each|only|at|as|if|with|and|because|without|immediately|late|early|next|this|today|tomorrow|during|from|again)\b|\s*(?:[.,;:!?)—–]|$))/i.test(
      hit.text.slice(hit.span.end, hit.span.end + 40),
    );
}
