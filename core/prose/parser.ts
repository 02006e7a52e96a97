import type { Span } from '../finding.ts';
import type { ProseDocument } from './block.ts';

/** A change of a document: `start` to `end` of the old text became `length` units of the new. */
export interface TextChange extends Span {
  readonly length: number;
}

/** Parses one document, and again after each change of it. */
export interface ProseParser {
  /**
   * Never throws, whatever the text.
   *
   * @param changes what happened since the last call, in order, each in the coordinates of the
   *   text before it; without it, the whole text is parsed anew.
   */
  parse(text: string, changes?: readonly TextChange[]): ProseDocument;
}
