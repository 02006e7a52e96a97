import type { PhraseHit } from '../rule.ts';
import { textBehind } from '../around.ts';

/** The word right behind a hit; `undefined` where something else follows. */
export function wordBehind(hit: PhraseHit): string | undefined {
  return /^\s+([A-Za-zÀ-ɏꞏ’'-]+)/u.exec(textBehind(hit))?.[1];
}
