import type { ProseDocument } from '../../core/prose/block.ts';
import { defaultSettings } from '../../core/config/resolve-settings.ts';
import { createBlockLinter } from '../../core/lint.ts';
import { createProseParser } from '../../core/prose/create-parser.ts';
import type { TextChange } from '../../core/prose/parser.ts';
import { EditedText } from './edited-text.ts';

export interface Relinted {
  /** Blocks of the document before the first edit. */
  readonly blocks: number;
  /** Of the blocks, how many an edit made the engine read, on average: 0 to 1. */
  readonly share: number;
  /** The most blocks that one edit made it read. */
  readonly most: number;
  /** The most that it read beyond the blocks that the edit lies in. */
  readonly mostBeyond: number;
}

/**
 * What edits make the engine read. Counted here, by the parser and the linter that the server uses,
 * since a real server says nothing of it: an analysis never seen before has just been made.
 */
export function relintedBy(edits: number, text: string): Relinted {
  const parser = createProseParser('markdown');
  const linter = createBlockLinter(defaultSettings());
  const edited = new EditedText(text);
  const seen = new WeakSet<object>();
  const newOnes = (analyses: readonly object[]): number => {
    const fresh = new Set(analyses.filter((analysis) => !seen.has(analysis)));
    for (const analysis of fresh) seen.add(analysis);
    return fresh.size;
  };
  const { analyses } = linter.read(parser.parse(text));
  newOnes(analyses);
  const relinted: number[] = [];
  const beyond: number[] = [];
  for (let turn = 0; turn < edits; turn++) {
    const { textChange } = edited.edit();
    const { document, analyses } = linter.read(parser.parse(edited.text, [textChange]));
    const count = newOnes(analyses);
    relinted.push(count);
    beyond.push(count - touchedBlocks(document, textChange));
  }
  return {
    blocks: analyses.length,
    share: relinted.reduce((sum, count) => sum + count) / edits / analyses.length,
    most: Math.max(...relinted),
    mostBeyond: Math.max(0, ...beyond),
  };
}

/** Blocks that an edit lies in; white space around it is nobody's. */
function touchedBlocks({ text, blocks }: ProseDocument, { start, length }: TextChange): number {
  const from = text.slice(0, start).trimEnd().length;
  const to = text.length - text.slice(start + length).trimStart().length;
  return blocks.filter((block) => block.start <= to && block.end >= from).length;
}
