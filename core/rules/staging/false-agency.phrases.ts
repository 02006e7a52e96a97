import type { PhraseRow } from '../rule.ts';
import { ifAll, unlessBefore, unlessBehind } from '../around.ts';

/** “Restoring the trust demands”, “trust in the present crisis does not”: something else acts. */
const isSubject = unlessBefore(
  /(?:\b(?:of|in|for|on|by|with|under|from|during)(?:\s+(?:the|an?|this|that|these|those|his|her|its|their|our|your|my))?|\b[a-zß-ɏꞏ]{2,}ing\s+(?:the|an?|this|that|these|those|his|her|its|their|our|your|my))(?:\s+[a-zß-ɏꞏ]+)?\s+$/i,
);

const work =
  '(data|numbers|evidence|results|findings|history|science|research|story|narrative|novel|film|text|play|poem|essay|piece|work|art|music|book|title|scene|chapter|theory|philosophy|framework|legacy|example|case|tragedy|experience|journey|failure|success|silence|absence|landscape|architecture|design|past|future|present|moment|question|paradox|irony|tension|crisis|technology|literature|language|tradition|culture|nature|biology|life|death|image|metaphor|symbol|symbolism|character|exhibit|painting|photograph|building|shell|conflict)';
const place =
  '(forest|city|house|wind|winds|sea|ocean|river|night|darkness|shadow|shadows|silence|air|trees|stars|sky|walls|mountain|mountains|ruins|ruin|void|rain|dust|stone|stones|light|moon|earth|world|universe|future|past|memory|memories|truth|fear|grief|hope|reality|fate|destiny|death|ship|fire|floorboards|leaves)';
const us =
  '(us|readers|the reader|the viewer|viewers|audiences|the audience|me|him|her|them|one|society)';

export const phrases: readonly PhraseRow[] = [
  {
    pattern: '(<1>)? (speaks|spoke|speak|speaking) volumes'.replace(
      '(<1>)? ',
      '(silence|absence|choice|decision|action|actions|response|gesture|eyes|face|this|that|it|expression|look|work|fact)? ',
    ),
  },
  {
    pattern:
      '(tell|tells|told) a (different|deeper|larger|broader|richer|darker|compelling|powerful|vivid|more complex|more nuanced|story of) (story|tale)?',
  },
  {
    pattern: `${work} (itself)? (also|thus|ultimately|often|constantly|powerfully)? (invites|invite|challenges|challenge|compels|compel|forces|force|asks|ask|urges|urge|implores|beckons|encourages|confronts|prompts|dares) ${us}`,
    accept: isSubject,
  },
  {
    pattern: `(this|that|which) (also|thus|ultimately|powerfully)? (invites|challenges|compels|forces|urges|implores|dares) (us|readers|the reader|the viewer|viewers|audiences|the audience|society)`,
  },
  {
    pattern:
      '(complexity|ambiguity|uncertainty|silence|power|fear|success|failure|certainty|familiarity|constraint|pressure|scarcity|comfort|clarity|trust|isolation|ignorance|inequality) (breeds|begets|demands|rewards|punishes|invites|whispers|thrives)',
    // “Demands more” only means that it takes more.
    accept: ifAll(isSubject, unlessBehind(/^\s+more(?!\w)/i)),
  },
  {
    pattern: `${place} (itself)? (had|seemed to|seems to)? (whispered|whispers|whisper|whispering|beckoned|beckons|sang|sings|mourned|mourns|wept|weeps|sighed|listened|listens|held its breath|demanded|promised|remembered|remembers|swallowed|conspired|pressed in|knew|refused|bled|breathed|breathes|breathe|exhaled|pulsed|pulses)`,
  },
  {
    pattern:
      '(truth|truths|clarity|understanding|meaning|identity) (begins to|began to|gradually|slowly|finally|soon)? (emerges|emerge|emerged)',
  },
  {
    pattern: `${work} (does not|did not) (merely|simply|just)? (ask|demand|tell|judge|forget|forgive|lie|care|apologize|negotiate|wait|announce|shout|whisper)`,
    // What lies in something consists in it, or is to be found there.
    accept: ifAll(isSubject, unlessBehind(/^\s+(?:in|within|with|at|on|under|between)(?!\w)/i)),
  },
  {
    pattern:
      '(serves|serve|served|stands|stand|stood) as (a|an) (powerful|stark|poignant|constant|sobering|timely|haunting|silent|chilling|profound|grim|gentle|potent|cautionary|living|quiet|vivid) (reminder|testament|warning|symbol|tale|witness|metaphor|example|commentary)',
  },
];
