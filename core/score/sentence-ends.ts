import * as character from '../match/characters.ts';

/** What stands before a point that ends no sentence. */
const abbreviation =
  /(?:^|[^a-zß-ɏꞏ])(?:[a-zß-ɏꞏ]|vs|cf|mr|mrs|ms|dr|prof|st|e\.g|i\.e|etc|fig|no|vol|al)$/i;

const closing = '"\'”’)]*_';

/**
 * Prose offsets just behind the end marks of sentences, in order.
 *
 * Sentences are cut at their marks alone: the parser of core/language knows better and costs many
 * times as much, and sums over a document hardly feel the difference.
 */
export function sentenceEnds(text: string): number[] {
  const ends: number[] = [];
  let offset = 0;
  while (offset < text.length) {
    const end = sentenceEndAt(text, offset);
    if (end > 0) ends.push(end);
    offset = isEndMark(text, offset) ? endOfMarks(text, offset) : offset + 1;
  }
  return ends;
}

/** Where the sentence ends whose end marks begin at `offset`; 0 when none ends there. */
export function sentenceEndAt(text: string, offset: number): number {
  if (!isEndMark(text, offset)) return 0;
  const end = endOfMarks(text, offset);
  return endsSentence(text, offset, end) ? end : 0;
}

function isEndMark(text: string, offset: number): boolean {
  const found = character.classOf(text.charCodeAt(offset));
  return (
    found === character.PERIOD || found === character.EXCLAMATION || found === character.QUESTION
  );
}

/** Behind a run of end marks and the quotation marks and brackets that close with them. */
function endOfMarks(text: string, start: number): number {
  let end = start;
  while (end < text.length && isEndMark(text, end)) end++;
  while (end < text.length && closing.includes(text.charAt(end))) end++;
  return end;
}

/** Whether the marks from `start` to `end` stand before white space and after no abbreviation. */
function endsSentence(text: string, start: number, end: number): boolean {
  if (character.classAt(text, end) !== character.SPACE) return false;
  if (text.charAt(start) !== '.' || end === text.length) return true;
  return !abbreviation.test(text.slice(Math.max(0, start - 6), start));
}
