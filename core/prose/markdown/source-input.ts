import type { Input } from '@lezer/common';
import { CARRIAGE_RETURN, isLineBreak, LINE_FEED, lineEnd } from '../inline/characters.ts';

/**
 * A document's text from `head` on, as the Markdown parser reads it: line by line.
 *
 * The parser knows `\n` alone, so a lone `\r` is given to it as `\n`, and the `\r` of a pair as a
 * space. No offset changes.
 */
export class SourceInput implements Input {
  readonly length: number;
  readonly lineChunks = true;
  readonly #text: string;
  readonly #head: number;
  readonly #hasReturns: boolean;

  constructor(text: string, head: number) {
    this.#text = text;
    this.#head = head;
    this.#hasReturns = text.includes('\r', head);
    this.length = text.length - head;
  }

  chunk(from: number): string {
    const start = from + this.#head;
    if (start >= this.#text.length) return '';
    const end = this.#lineEnd(start);
    const isPair =
      this.#text.charCodeAt(end) === CARRIAGE_RETURN &&
      this.#text.charCodeAt(end + 1) === LINE_FEED;
    if (isPair) return `${this.#text.slice(start, end)} `;
    return end === start ? '\n' : this.#text.slice(start, end);
  }

  read(from: number, to: number): string {
    let result = '';
    for (let at = from + this.#head; at < to + this.#head; at++) {
      const code = this.#text.charCodeAt(at);
      const isPair = code === CARRIAGE_RETURN && this.#text.charCodeAt(at + 1) === LINE_FEED;
      result += isPair ? ' ' : isLineBreak(code) ? '\n' : this.#text.charAt(at);
    }
    return result;
  }

  #lineEnd(start: number): number {
    if (!this.#hasReturns) {
      const feed = this.#text.indexOf('\n', start);
      return feed < 0 ? this.#text.length : feed;
    }
    return lineEnd(this.#text, start, this.#text.length);
  }
}
