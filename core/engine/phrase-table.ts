import { compilePhrases } from '../match/compile.ts';
import type { PhraseMatcher } from '../match/matcher.ts';
import { unpackMatcher } from '../match/packed.ts';
import { rules } from '../rules/registry.ts';
import type { PhraseRow, PhraseRule } from '../rules/rule.ts';
import { listedWords, listsOf } from '../score/listed-words.ts';
import { packedPhrases } from './packed-phrases.ts';

/** Every row of every phrase rule, and the one matcher that finds them all. */
export interface PhraseTable {
  readonly entries: readonly { readonly rule: PhraseRule; readonly row: PhraseRow }[];
  readonly matcher: PhraseMatcher;
  /** By the code of a word: the lists of the score that it is on (listed-words.ts). */
  readonly lists: Uint8Array;
}

let table: PhraseTable | undefined;

/** Made when the first document is linted. */
export function phraseTable(): PhraseTable {
  table ??= compileTable();
  return table;
}

function compileTable(): PhraseTable {
  const entries = rules
    .filter((rule) => rule.kind === 'phrase')
    .flatMap((rule) => rule.phrases.map((row) => ({ rule, row })));
  const patterns = entries.map(({ row }) => row.pattern);
  const matcher = packedPhrases
    ? unpackMatcher(packedPhrases, patterns)
    : compilePhrases(patterns, listedWords);
  const lists = new Uint8Array(matcher.codeLimit);
  for (const word of listedWords) lists[matcher.codeOf(word)] = listsOf(word);
  return { entries, matcher, lists };
}
