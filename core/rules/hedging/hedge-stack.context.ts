import { ifBehind, unlessBefore, unlessBehind } from '../around.ts';

/** How far a clause is read, in UTF-16 units. */
const clause = 120;

/** Whether the clause behind a frame is hedged too: the frame is one hedge, it takes two. */
export const framesHedge = ifBehind(
  /^(?:\s+[a-zß-ɏꞏ\d][a-zß-ɏꞏ\d’'-]*){1,6}?\s+(?:may|might|perhaps|possibly|potentially|arguably)\b/i,
  clause,
);

/** As `framesHedge`, for “maybe”, which needs the second hedge close by. */
export const opensHedge = ifBehind(
  /^(?:\s+[a-zß-ɏꞏ\d][a-zß-ɏꞏ\d’'-]*){1,4}?\s+(?:may|might)\b(?!\s+(?:not\s+)?have\s+been\s+able)/i,
  clause,
);

/** “All he could possibly want”: behind an extreme the two hedges are one idiom. */
export const isNoIdiom = unlessBefore(
  /\b(?:than|as|all|every[a-zß-ɏꞏ]*|any[a-zß-ɏꞏ]*|no|none|nothing|nobody|never|not|what[a-zß-ɏꞏ]*|how|who|where|which|that|only|if|most|least|worst|best|[a-zß-ɏꞏ]{2,}est)\b[^.!?;:]{0,60}$/i,
  80,
);

/** “May” behind an adverb and before a year or a number is the month. */
export const isNoMonth = unlessBehind(/^\s+\d/u);

/** “Tend to the comfort of the crew”: behind it stands a noun, so it is no hedge. */
export const tendsToDo = unlessBehind(
  /^\s+(?:the|an?|this|that|these|those|his|her|its|their|our|your|my|all|every|each)(?!\w)/i,
);
