import type { PhraseHit, PhraseRow } from '../rule.ts';

/** Whether no phrase of `era-opener` holds it, which stands at the head of a sentence. */
function isInside(hit: PhraseHit): boolean {
  const head = hit.text.slice(hit.sentence().start, hit.span.end);
  return !/^\P{L}*(?:(?:yet|but|and|especially)\P{L}+)?in\s+(?:[a-zß-ɏꞏ][a-zß-ɏꞏ’'-]*\s+){0,9}[a-zß-ɏꞏ]+$/iu.test(
    head,
  );
}

const rows: readonly PhraseRow[] = [
  {
    pattern:
      "in (today's|our|an|a|the|this) (increasingly <1-3>|ever (changing|evolving|growing|shifting|expanding) <2>|rapidly (changing|evolving|advancing|shifting|growing|developing) <2>|constantly (changing|evolving|shifting) <2>|fast (changing|evolving|moving) <2>) (world|age|era|landscape|society|environment|economy|marketplace|market|climate|workplace|industry)",
  },
  { pattern: "in (today's|our|a|the|this) fast paced <3> (world|society|age|era|economy)" },
  {
    pattern:
      "in today's (fast paced|fast moving|fast evolving|rapidly|dynamic|complex|digital|interconnected|globalized|hyper connected|highly|uncertain|volatile|crowded|noisy|data driven) <5> (world|age|era|landscape|society|environment|economy|marketplace|market|climate|workplace|workforce|industry)",
  },
  {
    pattern:
      'in (an|our) (interconnected|uncertain|unpredictable|globalized|digital) (world|age|society)',
  },
  {
    pattern:
      '(ever|constantly|rapidly|continuously) (evolving|changing|shifting|expanding|growing) (digital|modern|global|technological|business|media)? (landscape|world|environment|field|market|marketplace|economy|realm)',
  },
  {
    pattern:
      "today's (ever changing|ever evolving|hyper connected|hyperconnected|interconnected|digital first) <3> (world|age|era|landscape|society|environment|economy|marketplace|market)",
  },
];

/** The age named in the middle of a sentence. */
export const phrases: readonly PhraseRow[] = rows.map((row) => ({ ...row, accept: isInside }));
