import type { TextChange } from '../../core/prose/parser.ts';
import { seededRandom } from '../corpus/seeded-random.ts';
import type { Change, Position } from './server.ts';

const paragraph =
  'The tide turned at noon. Nobody had expected it so soon, least of all the pilot.\n\n';

/** By turns. Joins and pastes are taken back at once, so that the document keeps its make. */
const kinds = ['letter', 'word', 'paste', 'undo', 'join', 'undo', 'word', 'undo'] as const;

export interface Edit {
  /** As the protocol has it. */
  readonly change: Change;
  /** As the engine has it. */
  readonly textChange: TextChange;
}

/** A document that somebody edits at random places, and always the same somebody. */
export class EditedText {
  text: string;
  #turn = 0;
  readonly #random = seededRandom(7);
  /** What puts the text back to where it was before the latest edit. */
  #undo = { start: 0, end: 0, text: '' };

  constructor(text: string) {
    this.text = text;
  }

  /** A letter, a word, a pasted paragraph, two lines joined, or the latest edit taken back. */
  edit(): Edit {
    const at = Math.floor(this.#random() * this.text.length);
    const kind = kinds[this.#turn++ % kinds.length]!;
    switch (kind) {
      case 'letter':
        return this.#replace(at, at, 'e');
      case 'word':
        return this.#replace(at, at, ' delve');
      case 'paste':
        return this.#replace(at, at, paragraph);
      case 'join': {
        const lineBreak = Math.max(0, this.text.indexOf('\n', at));
        return this.#replace(lineBreak, lineBreak + 1, ' ');
      }
      case 'undo':
        return this.#replace(this.#undo.start, this.#undo.end, this.#undo.text);
    }
  }

  #replace(start: number, end: number, text: string): Edit {
    const range = { start: this.#positionAt(start), end: this.#positionAt(end) };
    this.#undo = { start, end: start + text.length, text: this.text.slice(start, end) };
    this.text = this.text.slice(0, start) + text + this.text.slice(end);
    return { change: { range, text }, textChange: { start, end, length: text.length } };
  }

  #positionAt(offset: number): Position {
    const before = this.text.slice(0, offset);
    const lineStart = before.lastIndexOf('\n') + 1;
    return { line: before.split('\n').length - 1, character: offset - lineStart };
  }
}
