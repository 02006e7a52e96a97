/** One emoji with all that belongs to it; signs that are also plain type are none. */
const emoji =
  '(?:[0-9#*]\\uFE0F?\\u20E3|[\\u{1F1E6}-\\u{1F1FF}]{2}|(?![\\u00A9\\u00AE\\u203C\\u2049\\u2122\\u2139\\u2190-\\u21FF])\\p{Extended_Pictographic}(?:\\uFE0F|[\\u{1F3FB}-\\u{1F3FF}])*(?:\\u200D\\p{Extended_Pictographic}(?:\\uFE0F|[\\u{1F3FB}-\\u{1F3FF}])*)*)';

const leading = new RegExp(`^${emoji}(?:\\s*${emoji}){0,9}\\s*`, 'u');

/** How much of the start of a text is emoji and the space behind; 0 for none. */
export function leadingEmojiLength(text: string): number {
  return leading.exec(text)?.[0].length ?? 0;
}
