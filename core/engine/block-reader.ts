import type { Span } from '../finding.ts';
import type { Sentence } from '../language/sentence.ts';
import { parseSentences, wholeText } from '../language/sentences.ts';
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
  readonly known: unknown[] = [];
  #sentences: readonly Sentence[] | undefined;
  #quoted: Quotations | undefined;

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
    return this.#sentenceHolding(offset) ?? wholeText(this.text);
  }

  isQuoted(offset: number): boolean {
    this.#quoted ??= new Quotations(quotedSpans(this.text));
    return this.#quoted.hold(offset);
  }

  /** Whether nothing but marks stands between the sentence's start and this prose offset. */
  startsSentence(offset: number): boolean {
    const sentence = this.#sentenceHolding(offset);
    return sentence !== undefined && !wordCharacterRe.test(this.#opening(sentence, offset));
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

  #sentenceHolding(offset: number): Sentence | undefined {
    const sentences = this.sentences();
    const found = sentences[lastAtOrBefore(sentences, offset)];
    return found !== undefined && offset < found.end ? found : undefined;
  }
}

/** Quotations in order of their start; one may stand inside another. */
class Quotations {
  readonly #spans: readonly Span[];
  /** By span: how far it, or one before it, reaches. */
  readonly #reaches: readonly number[];

  constructor(spans: readonly Span[]) {
    let reach = 0;
    this.#spans = spans;
    this.#reaches = spans.map(({ end }) => (reach = Math.max(reach, end)));
  }

  hold(offset: number): boolean {
    const reach = this.#reaches[lastAtOrBefore(this.#spans, offset)];
    return reach !== undefined && offset < reach;
  }
}

/** The index of the last span that starts at or before an offset; -1 without one. */
function lastAtOrBefore(spans: readonly Span[], offset: number): number {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (spans[middle]!.start <= offset) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
