import type { Span } from '../finding.ts';
import type { Directive } from './directive.ts';

/**
 * What a block is to the reader. A paragraph, list item or table cell inside a quotation is a
 * `quote`; one inside a footnote definition is a `footnote`.
 */
export type BlockKind = 'paragraph' | 'heading' | 'list-item' | 'table-cell' | 'quote' | 'footnote';

/** Inline markup that stands around prose: emphasis, strong, strikethrough, or a link. */
export interface Mark {
  readonly kind: 'emphasis' | 'strong' | 'strikethrough' | 'link' | 'html';
  /** The opening characters, in source offsets relative to the block. */
  readonly open: Span;
  /** The closing characters (of a link: `](target)`), in source offsets relative to the block. */
  readonly close: Span;
}

/** Text that is not prose but takes the place of a word in it. */
export interface Opaque extends Span {
  readonly kind: 'code' | 'math' | 'image' | 'url' | 'footnote-reference' | 'html' | 'template';
}

/** A link whose target can be looked at, but is never linted as prose. */
export interface Link {
  /** What the reader sees, in prose offsets. */
  readonly text: Span;
  /** The target, in source offsets relative to the block. */
  readonly target: Span;
}

/**
 * A block's text with markup gone, and the way back to the source.
 *
 * Prose offsets index `text`; source offsets are relative to the block's start. Units: UTF-16.
 */
export interface Prose {
  /** Line breaks of the source stay line breaks; list and quote prefixes are gone. */
  readonly text: string;
  /** Opaque words, in prose offsets; each is one `OPAQUE` character of `text`. */
  readonly opaques: readonly Opaque[];
  readonly marks: readonly Mark[];
  readonly links: readonly Link[];
  /** The source offset of the prose character at `offset` (`text.length`: the end of the last). */
  sourceStart(offset: number): number;
  /** The source offset just behind the prose character before `offset`. */
  sourceEnd(offset: number): number;
}

/** Stands for inline code and the like in prose: a letter, so that it reads as one word. */
export const OPAQUE = '\uA78F';

/** One paragraph, heading, list item, table cell or quoted paragraph: the unit of all caching. */
export interface Block extends Span {
  readonly kind: BlockKind;
  /** Heading level or nesting depth of lists and quotations; 0 for a plain paragraph. */
  readonly level: number;
  /**
   * The source range of the top-level structure that holds the block (a list, a table, a
   * quotation, or the block itself): where a comment can be put before or behind.
   */
  readonly container: Span;
  /** `text.slice(start, end)` of the document: with `kind`, all that `prose` depends on. */
  readonly source: string;
  /** Made when first asked for. */
  readonly prose: Prose;
}

/** A parsed document: its blocks in order, and what its author told midlint. */
export interface ProseDocument {
  readonly text: string;
  readonly blocks: readonly Block[];
  readonly directives: readonly Directive[];
}

/** How a text is read. `commit`: a commit message as git opens it in an editor. */
export type Format = 'markdown' | 'text' | 'commit';
