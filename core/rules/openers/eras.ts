import type { PhraseHit } from '../rule.ts';
import { textOf, unlessInSentence } from '../around.ts';

/** The age as models name it, for the head of a sentence and for its middle. */
export const eras: readonly string[] = [
  "in (today's|our|an|a|the|this) (increasingly <1-3>|ever (changing|evolving|growing|shifting|expanding) <2>|rapidly (changing|evolving|advancing|shifting|growing|developing) <2>|constantly (changing|evolving|shifting) <2>|fast (changing|evolving|moving) <2>) (world|age|era|landscape|society|environment|economy|marketplace|market|climate|workplace|industry)",
  "in (today's|our|a|the|this) fast paced <3> (world|society|age|era|economy)",
  "in today's (fast paced|fast moving|fast evolving|rapidly|dynamic|complex|digital|interconnected|globalized|hyper connected|highly|uncertain|volatile|crowded|noisy|data driven) <5> (world|age|era|landscape|society|environment|economy|marketplace|market|climate|workplace|workforce|industry)",
  'in (an|our) (interconnected|uncertain|unpredictable|globalized|digital) (world|age|society)',
];

const isNoMatterOfRisk = unlessInSentence(
  /\b(?:risk|invest|expect|insur|savings?|hedg|probabilit)[a-zß-ɏꞏ]*/i,
);

/** In economics the uncertain world is an assumption, not an ornament. */
export function isOrnament(hit: PhraseHit): boolean {
  return !/\b(?:uncertain|unpredictable)\b/i.test(textOf(hit)) || isNoMatterOfRisk(hit);
}
