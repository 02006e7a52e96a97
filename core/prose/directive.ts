import type { Span } from '../finding.ts';

/**
 * What a directive says.
 *
 * `disable-next-line` covers findings that start on the next line; `disable` covers all up to the
 * matching `enable` or the end; `disable-file` covers the document; `off` is front matter
 * `midlint: off`; `unknown` begins with `midlint-` but is none of these, and is reported.
 */
export type DirectiveKind =
  'disable-next-line' | 'disable' | 'enable' | 'disable-file' | 'off' | 'unknown';

/** A word to midlint inside a document. Offsets are UTF-16 code units into the document. */
export interface Directive extends Span {
  readonly kind: DirectiveKind;
  /** The word as written: `midlint-disable-next-line`. */
  readonly word: string;
  /** Rule ids or categories it names; none means every rule. */
  readonly targets: readonly DirectiveTarget[];
  /** What stands behind ` -- `; empty without. */
  readonly reason: string;
}

export interface DirectiveTarget extends Span {
  readonly id: string;
}
