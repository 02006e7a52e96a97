import type { PhraseHit } from '../rule.ts';

const answerRe =
  /^[^a-zß-ɏꞏ]*(?:here|below|i|in|to|let|this|the|as|for|when|while|if|[a-zß-ɏꞏ]+ing)(?!\w)/i;

/** Whether a bare “Certainly!” has the answer behind it. */
export function answers({ text, span }: PhraseHit): boolean {
  return text.startsWith('!', span.end) && answerRe.test(text.slice(span.end));
}
