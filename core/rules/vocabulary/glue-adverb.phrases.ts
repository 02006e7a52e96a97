import type { PhraseRow } from '../rule.ts';
import { unlessBehind } from '../around.ts';

/** Sentence adverbs that glue: what adds goes, what relates is swapped for a short word. */
export const phrases: readonly PhraseRow[] = [
  { pattern: '^ (additionally|furthermore|moreover) ,', fix: 'delete' },
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
    accept: unlessBehind(/^\s+(?:however|though|but)\b/iu),
  },
  { pattern: '^ simultaneously ,', fix: { replace: ['meanwhile,', 'at once,'] }, safe: false },
  {
    pattern: '^ in (this|that) (context|regard|way|sense|respect|light) ,',
    fix: 'delete',
    safe: false,
  },
];
