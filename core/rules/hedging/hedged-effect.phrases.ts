import { ifAll, unlessBehind, unlessInSentence } from '../around.ts';
import type { PhraseHit, PhraseRow } from '../rule.ts';

const may = '(can|could|may|might)';

/** Not everybody who may fall ill does: there “can” is exact. */
const noAilment = unlessInSentence(
  /\b(?:diseases?|disorders?|symptoms?|infections?|injury|injuries|cancers?|deaths?)(?!\w)/i,
);

/** A fault with a name can be looked for. */
const noNamedFault = unlessBehind(
  /^(?:\s+[A-Za-z-]+){0,4}?\s+(?:deadlocks?|overflows?|crash(?:es)?|(?:data|memory) (?:corruption|loss)|memory leaks?|(?:assertion|restore) failures?|segfaults?|recursion|disclosure)(?!\w)/i,
);

/** A note on a fix says what the fault did. */
const noFixNote = ({ block, text }: PhraseHit): boolean =>
  block.kind !== 'list-item' || !/^Fix(?:e[sd])?\s/u.test(text);

/** Effects that only can be: whatever follows is true of anything. */
export const phrases: readonly PhraseRow[] = [
  {
    pattern: `${may} (also|often|further)? (lead to|contribute to|result in)`,
    accept: ifAll(noAilment, noNamedFault, noFixNote),
  },
  {
    pattern: `${may} (also|often|further|greatly)? help (you|us|them|one|people|individuals|to|reduce|improve|prevent|build|create|ensure|make|keep|provide|alleviate|identify|manage|promote|protect|support|maintain|enhance|boost|increase|foster|reach)`,
  },
  { pattern: `${may} vary (depending on|based on|widely|greatly|significantly|by)` },
  {
    pattern: `${may} be (beneficial|helpful|challenging|effective|a great way|an effective|particularly|influenced by)`,
  },
];
