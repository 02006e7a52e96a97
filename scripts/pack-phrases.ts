import { packPhrases } from '../core/match/compile.ts';
import { rules } from '../core/rules/registry.ts';
import { listedWords } from '../core/score/listed-words.ts';

/** The source of a module that stands in for core/engine/packed-phrases.ts in what is shipped. */
export function packedPhrasesModule(): string {
  const patterns = rules
    .filter((rule) => rule.kind === 'phrase')
    .flatMap(({ phrases }) => phrases.map(({ pattern }) => pattern));
  return `export const packedPhrases = ${JSON.stringify(packPhrases(patterns, listedWords))};`;
}
