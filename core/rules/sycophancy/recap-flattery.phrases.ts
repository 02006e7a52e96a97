import { textOf, unlessBehind } from '../around.ts';
import type { PhraseHit, PhraseRow } from '../rule.ts';

const praise =
  '(great|excellent|amazing|fantastic|incredible|impressive|thoughtful|wonderful|outstanding|thorough|insightful|brilliant|superb|terrific|phenomenal|solid|admirable|remarkable|detailed|comprehensive|nice|fabulous|stellar|awesome)';
const effort =
  '(work|job|effort|efforts|progress|start|step|legwork|groundwork|research|analysis|writeup|write up|thinking|idea|choice|goal|dedication|commitment|initiative|breakdown|summary|report|attitude|mindset|question|questions|detail|draft|plan|instinct|reasoning)';

/** A question or a start is the reader's; a goal or a plan only where the sentence speaks to one. */
function isOfReader(hit: PhraseHit): boolean {
  if (/\b(?:questions?|start|idea|choice|instinct)\b/i.test(textOf(hit))) return true;
  const { start, end } = hit.sentence();
  return /\byou(?:r|rs)?\b/i.test(hit.text.slice(start, Math.min(end, hit.span.end + 200)));
}

/** Praise for what the reader has done, before the answer to it. */
export const phrases: readonly PhraseRow[] = [
  {
    pattern: `^^ (wow ,|first ,|first of all ,|to begin ,)? (thank you|thanks) (so much|very much|again)? for (all)? (the|your|that|sharing (this|that|your|such)|doing (all)? the|putting (in|together)|providing (such|this|the|all)|taking the time to) (a)? <1>? (${praise}|legwork|groundwork|hard work|effort|efforts|story|stories|experience|thoughts|thought|detailed|context|careful|thoughtful|clear|background|insights|vulnerability|openness|honesty|diligence)`,
    fix: 'delete',
    safe: false,
  },
  {
    pattern: `^^ thanks for (all)? the (legwork|groundwork|context|background|digging|deep dive|clear <1>|detailed <1>|thorough <1>|great <1>|excellent <1>) <8> <6> $`,
    fix: 'delete',
  },
  {
    pattern: `^ you have (already|clearly|obviously|certainly|really)? (done|put|made|laid|taken|given|built) (a|an|some|so much|in|such|the)? (really|truly|very)? ${praise} (<1>)? ${effort}`,
  },
  {
    pattern: `^ you are (already|clearly|definitely|really)? (doing|making|off to|on to|asking) (a|an|the|some|such)? (really|truly|very)? (${praise}|right|good) ${effort}`,
  },
  {
    pattern: `^ (that|this|it) is (already|clearly|really|truly)? (a|an|some|such)? (really|truly|very|absolutely)? ${praise} ${effort} ,? (on|by|and|from|that|you|for|,)`,
    accept: isOfReader,
  },
  { pattern: `^^ (what|such) (a|an) ${praise} ${effort}`, fix: 'delete', safe: false },
  {
    pattern: `^^ (${praise}|good) ${effort} (on|with|in|getting|putting|so far|here|tracking|narrowing|laying|spotting|catching|finding)`,
  },
  {
    pattern:
      '^ your (dedication|commitment|hard work|attention to detail|passion|curiosity|thoughtfulness|thoughtful approach|creativity|effort|enthusiasm|willingness|perseverance|expertise|vision|self awareness|courage|initiative|thoroughness) <8> (is|are|shows|truly|really|has|have|shine|shines|speaks|does not go)',
  },
  {
    pattern:
      '^ (it is|that is|how) (really|truly|so|very|absolutely)? (great|wonderful|fantastic|admirable|commendable|impressive|inspiring|amazing|awesome|lovely|heartening) (that|to (hear|see|know) (that)?) (you|your|how (much|far) you)',
    fix: 'delete',
    safe: false,
  },
  {
    pattern:
      '^ i (really|truly|deeply|absolutely|greatly|can)? ((appreciate|admire|applaud|commend|am impressed by) you|(appreciate|admire|applaud|commend|respect|am impressed by) your|(appreciate|admire|applaud|commend|love|respect|am impressed by) (how (you|much|carefully|thoughtfully)|the (care|thought|effort|work|detail|time|way you)))',
    // “The work of the crew” is theirs.
    accept: unlessBehind(/^\s+of\s+(?!you)/i),
  },
  {
    pattern:
      '^ (kudos|hats off|bravo|well done|congratulations|congrats) (to you)? (on|for) (your|taking|making|being|such|completing|thinking|asking|putting|this|recognizing)',
  },
  {
    pattern: '^ you should be (very|really|incredibly|so)? proud of (yourself|your|what|how|this)',
  },
];
