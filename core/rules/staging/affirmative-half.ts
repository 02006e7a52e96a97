import type { FixPlan } from '../rule.ts';

/** A name or a number: a fix that takes it away takes a fact. */
const factRe = /\p{N}|(?:^|[^.!?\p{L}])(?!I\b)\p{Lu}\p{L}/u;

/** Whether words that are to go hold a name or a number. `words` starts in mid-sentence. */
export function holdsFact(words: string): boolean {
  return factRe.test(words);
}

/** What every rule about a denied half offers: keep what is claimed. Never safe. */
export function keepAffirmative(start: number, end: number, text: string): FixPlan {
  return {
    title: 'Keep only what it is',
    safe: false,
    changes: [{ start, end, text }],
  };
}

/** The offset behind the last visible character before `end`. */
export function withoutTrailingSpace(text: string, end: number): number {
  let offset = end;
  while (/\s/u.test(text.charAt(offset - 1))) offset -= 1;
  return offset;
}
