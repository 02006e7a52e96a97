import type { Span } from '../finding.ts';
import { parseSentences } from '../language/sentences.ts';
import * as character from '../match/characters.ts';
import { OPAQUE, type Block, type Opaque, type Prose } from '../prose/block.ts';

/** What a report knows of one block's prose. Offsets are relative to the block. */
export interface ProseFacts {
  /** Those that have words, in order. */
  readonly sentences: readonly ProseSentence[];
  /** All words in lower case, in order. */
  readonly words: readonly string[];
  readonly emDashes: number;
}

export interface ProseSentence extends Span {
  /** As a reader sees it: markup gone, white space folded. */
  readonly text: string;
  readonly words: number;
  /** Its first word in lower case. */
  readonly opener: string;
  /** Whether it counts in figures: labels, cries and fragments of lists do not. */
  readonly isWhole: boolean;
}

/** As the score has it: of sentences with an end mark, and of those that end with their block. */
const fewestWords = 3;
const fewestUnmarked = 6;
const endMark = /[.!?…]["'”’)\]]*$/u;

/** Em-dashes, and en-dashes set off by spaces as some write them. */
const emDash = /[—―]+|(?<=\s)–(?=\s)/gu;

/** By the prose itself, which is kept with a block's content from edit to edit. */
const known = new WeakMap<Prose, ProseFacts>();

/** Reads the prose of a block: once, however often a report is made. */
export function readProse(block: Block): ProseFacts {
  const { prose } = block;
  let facts = known.get(prose);
  if (facts === undefined) {
    facts = {
      sentences: readSentences(block),
      words: readWords(prose.text),
      emDashes: prose.text.match(emDash)?.length ?? 0,
    };
    known.set(prose, facts);
  }
  return facts;
}

/** The words of a block as a reader sees them: markup gone, white space folded. */
export function readableText({ prose, source }: Block, span?: Span): string {
  const { start, end } = span ?? { start: 0, end: prose.text.length };
  let text = '';
  let from = start;
  for (const opaque of prose.opaques) {
    if (opaque.start < start || opaque.start >= end) continue;
    text += prose.text.slice(from, opaque.start) + readableOpaque(opaque, prose, source);
    from = opaque.end;
  }
  text += prose.text.slice(from, end);
  return text.replaceAll(OPAQUE, '').replaceAll(/\s+/gu, ' ').trim();
}

/** Code and addresses as written; what a reader does not see is gone. */
function readableOpaque(opaque: Opaque, prose: Prose, source: string): string {
  switch (opaque.kind) {
    case 'code':
    case 'math':
    case 'url':
    case 'template':
      return source.slice(prose.sourceStart(opaque.start), prose.sourceEnd(opaque.end));
    case 'image':
      return '[image]';
    case 'footnote-reference':
    case 'html':
      return '';
  }
}

function readSentences(block: Block): ProseSentence[] {
  const { prose } = block;
  return parseSentences(prose.text).flatMap(({ start, end, wordCount, words }) => {
    if (wordCount === 0) return [];
    const written = prose.text.slice(start, end);
    return [
      {
        start: prose.sourceStart(start),
        end: prose.sourceEnd(end),
        text: readableText(block, { start, end }),
        words: wordCount,
        opener: words[0]!.value.toLowerCase(),
        isWhole: wordCount >= (endMark.test(written) ? fewestWords : fewestUnmarked),
      },
    ];
  });
}

function readWords(text: string): string[] {
  const words: string[] = [];
  for (let offset = 0; offset < text.length;) {
    const end = character.wordEnd(text, offset);
    if (end > offset && text.charAt(offset) !== OPAQUE) {
      words.push(text.slice(offset, end).toLowerCase().replaceAll('’', "'"));
    }
    offset = Math.max(end, offset + 1);
  }
  return words;
}
