import type { Block } from '../../prose/block.ts';

/** A bold label that a block begins with: `**Cost:** …`. */
export interface LeadLabel {
  /** Without its mark of punctuation. */
  readonly text: string;
  /** The mark that ends it: a colon, a full stop or a dash. */
  readonly mark: string;
  /** Where the mark stands, in prose offsets. */
  readonly markAt: number;
  /** Where the text behind it begins, in prose offsets. */
  readonly rest: number;
}

/** A label is no longer than this, in UTF-16 units. */
const LONGEST = 60;
const ending = /^\s*([:.]|[–—](?=\s))\s*/u;

/** The bold label at the start of a block that more text follows. */
export function leadLabel({ prose }: Block): LeadLabel | undefined {
  const bold = prose.marks.find(({ kind, open }) => kind === 'strong' && open.start === 0);
  if (bold === undefined) return undefined;
  let end = 0;
  while (end < prose.text.length && prose.sourceStart(end) < bold.close.start) {
    if (++end > LONGEST) return undefined;
  }
  const inside = /[:.]\s*$/u.exec(prose.text.slice(0, end));
  const markAt = inside?.index ?? end;
  const found = ending.exec(prose.text.slice(markAt));
  const rest = markAt + (found?.[0].length ?? 0);
  const mark = found?.[1];
  if (mark === undefined || markAt === 0 || rest >= prose.text.length) return undefined;
  const markStart = markAt + found![0].indexOf(mark);
  return { text: prose.text.slice(0, markAt), mark, markAt: markStart, rest };
}
