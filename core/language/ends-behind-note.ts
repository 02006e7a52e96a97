import { OPAQUE } from '../prose/block.ts';

/** How far back a full stop is looked for: some marks of notes in a row, in UTF-16 units. */
const reach = 16;
const noteBehindStop = new RegExp(String.raw`[\p{Ll}\p{N}]["'”’)]*[.!?]["'”’)]*${OPAQUE}+$`, 'u');
const opaqueUnit = OPAQUE.charCodeAt(0);
const opening = /^["'“‘(]*\p{Lu}/u;

/**
 * Whether a sentence ends at white space because a full stop stands before the mark of a note:
 * “1976.[^4] Then”. parse-english takes mark and stop for one word.
 *
 * @param from where the sentence begins.
 * @param start of the white space.
 * @param end of the white space.
 */
export function endsBehindNote(text: string, from: number, start: number, end: number): boolean {
  return (
    text.charCodeAt(start - 1) === opaqueUnit &&
    noteBehindStop.test(text.slice(Math.max(from, start - reach), start)) &&
    opening.test(text.slice(end, end + 4))
  );
}
