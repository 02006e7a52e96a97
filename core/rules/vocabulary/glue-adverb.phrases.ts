import type { PhraseHit, PhraseRow } from '../rule.ts';
import { textBefore, textBehind, unlessBehind } from '../around.ts';

const pronoun =
  /^(?:it|its|they|their|he|his|she|her|we|our|i|my|you|your|this|that|these|those)$/i;

/** Whether the sentence goes on about what the one before named, so that it needs no link. */
function carriesOn(hit: PhraseHit): boolean {
  const opening =
    /^\s*(?:(?:the|an?|some|many|such|all|both|each)\s+)?([a-zß-ɏꞏ’'-]+)(?:\s+([a-zß-ɏꞏ’'-]+))?/i;
  const [, first = '', second = ''] = opening.exec(textBehind(hit)) ?? [];
  if (pronoun.test(first)) return true;
  const before = textBefore(hit, 260).toLowerCase();
  return [first, second].some((word) => {
    const stem = word.toLowerCase().replace(/(?:[’']s|s)$/u, '');
    return stem.length > 3 && before.includes(stem);
  });
}

/** Sentence adverbs that glue: what adds goes, what relates is swapped for a short word. */
export const phrases: readonly PhraseRow[] = [
  { pattern: '^ (furthermore|moreover) ,', fix: 'delete' },
  { pattern: '^ additionally ,', fix: 'delete', accept: carriesOn },
  {
    pattern: '^ additionally ,',
    fix: { replace: 'also,' },
    safe: false,
    message: '“{actual}” is a long “also”.',
    accept: (hit) => !carriesOn(hit),
  },
  {
    pattern: '^ (ultimately|overall|essentially|fundamentally) ,',
    fix: 'delete',
    safe: false,
  },
  {
    pattern: '^ (importantly|more importantly|notably|interestingly|significantly) ,',
    fix: 'delete',
    safe: false,
  },
  {
    pattern: '^ (similarly|likewise|equally) ,',
    fix: 'delete',
    safe: false,
  },
  {
    pattern: '^ (consequently|accordingly|subsequently) ,',
    fix: { replace: ['so', 'then'] },
    safe: false,
  },
  {
    pattern: '^ (conversely|in contrast|by contrast) ,',
    fix: { replace: 'but' },
    safe: false,
    message: '“{actual}” is a long way to set one thing against another: “but” does it.',
    accept: unlessBehind(/^\s+(?:however|though|but)\b/i),
  },
  { pattern: '^ simultaneously ,', fix: { replace: ['meanwhile,', 'at once,'] }, safe: false },
  {
    pattern: '^ in (this|that) (context|regard|way|sense|respect|light) ,',
    fix: 'delete',
    safe: false,
  },
];
