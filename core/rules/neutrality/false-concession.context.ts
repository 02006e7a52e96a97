import { restOfSentence } from '../around.ts';
import type { PhraseHit } from '../rule.ts';

const vagueReservationRe =
  /^\s*(?:yet\s+)?(?:(?:it|this|that|they|there|we|one|he|she)(?:\s+(?:is|are|was|has|have|must|may|can|should|also)|['’]s|['’]re)[^.!?;]{0,40}?\b(?:important|essential|crucial|vital|necessary|not without|not the only|not (?:a )?(?:panacea|silver bullet|cure-all|guarantee[a-zß-ɏꞏ]*|enough|always|for everyone|sufficient)|limitations|challenges|drawbacks|risks|concerns|downsides|trade-?offs|consider|recognize|recognise|acknowledge)(?!\w)|(?:[a-zß-ɏꞏ]+\s+){0,5}?(?:challenges?|questions?|concerns?|limitations?|hurdles?|obstacles?|drawbacks?|risks?)(?!\w)[^.!?;]{0,20}?\b(?:remain|remains|persist|persists|exist|abound|must be)(?!\w)|(?:[a-zß-ɏꞏ]+\s+){0,6}?(?:remains?|still faces?|also (?:has|have|faces?|presents?|comes?|raises?)|poses?|presents?|faces?)\s+(?:[a-zß-ɏꞏ]+\s+){0,3}?(?:challenges?|concerns?|limitations?|hurdles?|obstacles?|drawbacks?|risks?|questions?|essential|crucial|important)(?!\w)|(?:the\s+)?(?:drawbacks|challenges|risks|benefits|disadvantages|advantages)\s+(?:often\s+)?(?:far\s+)?outweigh|not (?:always|everyone))/i;

/** Whether the second half takes back the first with nothing a reader could check. */
export function isTakenBackVaguely(hit: PhraseHit): boolean {
  const { start, end } = restOfSentence(hit);
  const after = hit.text.slice(start, end);
  return !/\d/u.test(after) && vagueReservationRe.test(after);
}
