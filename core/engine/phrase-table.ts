import { compilePhrases } from '../match/compile.ts';
import type { PhraseMatcher } from '../match/matcher.ts';
import { rules } from '../rules/registry.ts';
import type { PhraseRow, PhraseRule } from '../rules/rule.ts';

/** Every row of every phrase rule, and the one matcher that finds them all. */
export interface PhraseTable {
  readonly entries: readonly { readonly rule: PhraseRule; readonly row: PhraseRow }[];
  readonly matcher: PhraseMatcher;
}

let table: PhraseTable | undefined;

/** Compiled once, when the first document is linted. */
export function phraseTable(): PhraseTable {
  table ??= compileTable();
  return table;
}

function compileTable(): PhraseTable {
  const entries = rules
    .filter((rule) => rule.kind === 'phrase')
    .flatMap((rule) => rule.phrases.map((row) => ({ rule, row })));
  return { entries, matcher: compilePhrases(entries.map(({ row }) => row.pattern)) };
}
