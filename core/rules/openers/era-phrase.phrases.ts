import type { PhraseHit, PhraseRow } from '../rule.ts';
import { ifAll } from '../around.ts';
import { eras, isOrnament } from './eras.ts';

/** Ten words and what may stand between them are shorter, in UTF-16 units. */
const longestHead = 1000;

/** Whether no phrase of `era-opener` holds it, which stands at the head of a sentence. */
function isInside(hit: PhraseHit): boolean {
  const { start } = hit.sentence();
  if (hit.span.end - start > longestHead) return true;
  const head = hit.text.slice(start, hit.span.end);
  return !/^[^a-zß-ɏꞏ]*(?:(?:yet|but|and|especially)[^a-zß-ɏꞏ]+)?in\s+(?:[a-zß-ɏꞏ][a-zß-ɏꞏ’'-]*\s+){0,9}[a-zß-ɏꞏ]+$/i.test(
    head,
  );
}

const rows: readonly PhraseRow[] = [
  ...eras.map((pattern) => ({ pattern })),
  {
    pattern:
      '(ever|constantly|rapidly|continuously) (evolving|changing|shifting|expanding) (digital|modern|global|technological|business|media)? (landscape|world|environment|field|market|marketplace|economy|realm)',
  },
  {
    pattern:
      "today's (ever changing|ever evolving|hyper connected|hyperconnected|interconnected|digital first) <3> (world|age|era|landscape|society|environment|economy|marketplace|market)",
  },
];

/** The age named in the middle of a sentence. */
export const phrases: readonly PhraseRow[] = rows.map((row) => ({
  ...row,
  accept: ifAll(isInside, isOrnament),
}));
