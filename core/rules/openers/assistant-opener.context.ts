import type { PhraseHit } from '../rule.ts';
import { textOf } from '../around.ts';

const answerRe =
  /^[^a-zß-ɏꞏ]*(?:here|below|i|in|to|let|this|the|as|for|when|while|if|[a-zß-ɏꞏ]+ing)(?!\w)/i;

/** Whether a bare “Certainly!” has the answer behind it. */
export function answers({ text, span }: PhraseHit): boolean {
  return text.startsWith('!', span.end) && answerRe.test(text.slice(span.end));
}

const othersRe =
  /\b(?:reach\s+out\s+to|contact|ask|message|tell)\s+(?:(?:any|one|either|some)\s+of|the)(?!\w)/i;

/** Whether it sends the reader to other people: whom to ask is information. */
export const namesOthers = (hit: PhraseHit): boolean => othersRe.test(textOf(hit));
