import type { Span } from '../finding.ts';
import type { Sentence } from '../language/sentence.ts';
import { parseSentences } from '../language/sentences.ts';
import { OPAQUE, type Block } from '../prose/block.ts';
import { quotedSpans } from '../prose/quotations.ts';
import type { BlockView } from '../rules/rule.ts';

const wordCharacterRe = /[\p{L}\p{N}]/u;
/** Marks of notes or sources, which the parser gives to the sentence behind it. */
const noteRe = new RegExp(String.raw`^(?:${OPAQUE}|\[[^\]\s]{1,8}\])+\s`, 'u');

/** A block with what is worked out about it at most once, and only when a rule asks. */
export class BlockReader implements BlockView {
  readonly block: Block;
  readonly text: string;
  readonly words: number;
  #sentences: readonly Sentence[] | undefined;
  #quoted: readonly Span[] | undefined;

  constructor(block: Block, words: number) {
    this.block = block;
    this.words = words;
    this.text = block.prose.text;
  }

  sentences(): readonly Sentence[] {
    this.#sentences ??= parseSentences(this.text);
    return this.#sentences;
  }

  /** The sentence that holds a prose offset; the whole block when there is none. */
  sentenceAt(offset: number): Sentence {
    const found = this.sentences().find(({ start, end }) => start <= offset && offset < end);
    return found ?? { start: 0, end: this.text.length, words: [], wordCount: 0 };
  }

  isQuoted(offset: number): boolean {
    this.#quoted ??= quotedSpans(this.text);
    return this.#quoted.some(({ start, end }) => start <= offset && offset < end);
  }

  /** Whether nothing but marks stands between the sentence's start and this prose offset. */
  startsSentence(offset: number): boolean {
    return this.sentences().some(
      (sentence) =>
        sentence.start <= offset &&
        offset < sentence.end &&
        !wordCharacterRe.test(this.#opening(sentence, offset)),
    );
  }

  /** What a sentence has before an offset, less the marks of notes that belong to the one before. */
  #opening({ start }: Sentence, offset: number): string {
    const opening = this.text.slice(start, offset);
    return /\S/u.test(this.text.charAt(start - 1)) ? opening.replace(noteRe, '') : opening;
  }

  /** Whether nothing but marks stands between this prose offset and the sentence's end. */
  endsSentence(offset: number): boolean {
    const { end } = this.sentenceAt(offset - 1);
    return !wordCharacterRe.test(this.text.slice(offset, end));
  }
}
