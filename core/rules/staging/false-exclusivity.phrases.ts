import type { PhraseHit, PhraseRow } from '../rule.ts';

export const phrases: readonly PhraseRow[] = [
  {
    pattern:
      '^(and|but)? what (nobody|no one|most people|most guides|most experts|they|few people|many people) (tells|tell|will tell|told|says|say|realizes|realize|mention|mentions|do not tell|will not tell) (you|us)? is that',
    fix: 'delete',
    safe: false,
  },
  {
    pattern:
      '^(and|but)? what (nobody|no one|most people|most guides|most experts|they|few people|many people) (tells|tell|will tell|told|says|say|realizes|realize|mention|mentions|do not tell|will not tell) (you|us)? is',
  },
  {
    pattern: '^(few|not many) people (ever)? (realize|know|understand) that',
    fix: 'delete',
    safe: false,
  },
  {
    pattern:
      '^(and|but)? most people (do not realize|do not know|do not understand|fail to realize|fail to understand|are unaware) that',
    fix: 'delete',
    safe: false,
  },
  {
    pattern:
      'what (most|many|so many|too many) (people|of us|writers|companies|organizations|leaders|teams|students|readers|critics|users|experts) (miss|overlook|get wrong|fail to (see|realize|understand|grasp|notice|appreciate)|do not (see|realize|understand|know|tell you))',
  },
  {
    pattern:
      '(nobody|no one) (ever|really)? (talks|is talking|wants to talk|warns you|tells you) about',
  },
  { pattern: '(nobody|no one) (ever|really)? (tells|told|warns|warned) you (that|how)' },
  { pattern: 'dirty (little)? ~secret:n' },
  { pattern: 'best kept ~secret:n' },
  {
    pattern: '(a|an) often overlooked',
    fix: { replace: 'a' },
    safe: false,
    accept: isBeforeNoun,
  },
  {
    pattern: 'the often overlooked',
    fix: { replace: 'the' },
    safe: false,
    accept: isBeforeNoun,
  },
  { pattern: 'most? often overlooked' },
  {
    pattern:
      '(the)? (untold|hidden|little known|unspoken|forgotten) (truth|secret|secrets|story|stories|history|histories) (of|about|behind|that)',
  },
  {
    pattern:
      '(is|are|remains|remain) (often|frequently|too often|all too often|largely|easily) (overlooked|underappreciated|underestimated|misunderstood)',
  },
  {
    pattern:
      '(what|something) (is|are) (often|frequently|rarely|seldom) (overlooked|discussed|acknowledged|mentioned)',
  },
  { pattern: 'behind the (glossy|polished|glittering|shiny|cheerful|glamorous|veneer) <1-3>' },
  { pattern: 'the (secret|real story|truth) (they|nobody|no one) <1-3> (want|wants) you to' },
];

/** “An often overlooked but vital part” would lose its first adjective. */
function isBeforeNoun({ text, span }: PhraseHit): boolean {
  return /^\s+(?!but\b|yet\b|and\b|or\b|though\b)[A-Za-zÀ-ɏꞏ]/u.test(
    text.slice(span.end, span.end + 20),
  );
}
