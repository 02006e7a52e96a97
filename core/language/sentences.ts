import type { RootContent, SentenceContent } from 'nlcst';
import retextEnglish from 'retext-english';
import { unified } from 'unified';
import { mergeAbbreviations } from './abbreviations.ts';
import { joinSentences } from './sentence.ts';
import type { Sentence, Word } from './sentence.ts';

/**
 * The sentences of one block's prose, in order. A line break is white space like any other.
 *
 * Never throws, whatever the text.
 */
export function parseSentences(text: string): readonly Sentence[] {
  const sentences: Sentence[] = [];
  for (const piece of cutPieces(text)) {
    const parsed = parsePiece(text.slice(piece.start, piece.end), piece.start);
    const last = sentences.at(-1);
    if (piece.continues && last !== undefined && parsed.length > 0) {
      sentences[sentences.length - 1] = joinSentences(last, parsed.shift()!);
    }
    for (const sentence of parsed) sentences.push(sentence);
  }
  return mergeAbbreviations(text, sentences);
}

/**
 * The longest text that is parsed at once, in UTF-16 code units: parse-english takes more than
 * twice the time for twice the text.
 */
const LONGEST_PIECE = 8192;

/** A sentence end that no abbreviation looks like. */
const sureBoundary = /\p{Ll}{5,}[.!?]\s+(?=\p{Lu}\p{Ll})/gu;

interface Piece {
  readonly start: number;
  readonly end: number;
  /** Whether its first sentence began in the piece before. */
  readonly continues: boolean;
}

function cutPieces(text: string): Piece[] {
  const pieces: Piece[] = [];
  let start = 0;
  let continues = false;
  while (text.length - start > LONGEST_PIECE) {
    const reach = text.slice(start, start + LONGEST_PIECE);
    const boundary = [...reach.matchAll(sureBoundary)].at(-1);
    const length =
      boundary === undefined ? wordBoundary(reach) : boundary.index + boundary[0].length;
    pieces.push({ start, end: start + length, continues });
    continues = boundary === undefined;
    start += length;
  }
  pieces.push({ start, end: text.length, continues });
  return pieces;
}

/** Behind the last white space; without any, all of it but half a surrogate pair. */
function wordBoundary(reach: string): number {
  const space = /^[^]*\s/u.exec(reach)?.[0].length;
  return space ?? reach.replace(/[\uD800-\uDBFF]$/u, '').length;
}

const processor = unified().use(retextEnglish).freeze();

function parsePiece(text: string, offset: number): Sentence[] {
  const root = processor.parse(text);
  return root.children.flatMap((node) => sentencesOf(node, text, offset));
}

function sentencesOf(node: RootContent, text: string, offset: number): Sentence[] {
  if (node.type === 'ParagraphNode') {
    return node.children.flatMap((child) => sentencesOf(child, text, offset));
  }
  if (node.type !== 'SentenceNode') return [];
  const { start, end } = spanOf(node);
  const words = node.children.flatMap((child) => wordsOf(child, text, offset));
  return [{ start: start + offset, end: end + offset, words }];
}

function wordsOf(node: SentenceContent, text: string, offset: number): Word[] {
  if (node.type !== 'WordNode') return [];
  const { start, end } = spanOf(node);
  return [{ start: start + offset, end: end + offset, value: text.slice(start, end) }];
}

function spanOf({ position }: RootContent | SentenceContent): { start: number; end: number } {
  return { start: position?.start.offset ?? 0, end: position?.end.offset ?? 0 };
}
