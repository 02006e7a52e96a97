import type { PhraseRow } from '../rule.ts';

/** Base form, with -s, and past. A verb is here when its object is a cost or a demand. */
const verbs: readonly (readonly [string, string, string])[] = [
  ['require', 'requires', 'required'],
  ['need', 'needs', 'needed'],
  ['add', 'adds', 'added'],
  ['introduce', 'introduces', 'introduced'],
  ['impose', 'imposes', 'imposed'],
  ['incur', 'incurs', 'incurred'],
  ['involve', 'involves', 'involved'],
  ['demand', 'demands', 'demanded'],
  ['provide', 'provides', 'provided'],
  ['offer', 'offers', 'offered'],
];

export const phrases: readonly PhraseRow[] = verbs.flatMap(([base, present, past]) => [
  row(`${present} (no|zero)`, `does not ${base} any`),
  row(`${past} (no|zero)`, `did not ${base} any`),
  row(`${base} (no|zero)`, `do not ${base} any`),
  row(`will ${base} (no|zero)`, `will not ${base} any`),
  row(`would ${base} (no|zero)`, `would not ${base} any`),
]);

function row(pattern: string, replace?: string): PhraseRow {
  return replace === undefined ? { pattern } : { pattern, fix: { replace }, safe: false };
}
