import type { ProseDocument } from '../block.ts';
import { changeWindow } from '../change-window.ts';
import { findDirectives } from '../directives.ts';
import type { ProseParser, TextChange } from '../parser.ts';
import type { ProseBlock } from '../prose-block.ts';
import { makeTextBlocks } from './make-text-blocks.ts';
import { reuseBlocks } from './reuse-blocks.ts';

/**
 * Parses one plain text again and again.
 *
 * Finding the paragraphs is so fast that it is done anew each time; those that did not change keep
 * their blocks, or at least what was made of them.
 */
export class TextProseParser implements ProseParser {
  #text = '';
  #blocks: readonly ProseBlock[] = [];

  parse(text: string, changes?: readonly TextChange[]): ProseDocument {
    const window = changes && changeWindow(changes, this.#text.length, text.length);
    const fresh = makeTextBlocks(text);
    const blocks = window ? reuseBlocks(this.#blocks, fresh, window) : fresh;
    this.#text = text;
    this.#blocks = blocks;
    return { text, blocks, directives: findDirectives(text, undefined, () => false) };
  }
}
