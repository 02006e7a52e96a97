import { describe, expect, test } from 'vitest';
import { BlockMaker } from '../../../core/prose/markdown/make-blocks.ts';
import { grammar } from '../../../core/prose/markdown/grammar.ts';
import { reparse } from '../../../core/prose/markdown/reparse.ts';
import { SourceInput } from '../../../core/prose/markdown/source-input.ts';
import { readStructures, type Structure } from '../../../core/prose/markdown/structures.ts';

const paragraphs = Array.from({ length: 50 }, (_, index) => `The tide turned at ${index}.`);

function structuresOf(text: string): Structure[] {
  const tree = grammar.parse(new SourceInput(text, 0));
  return readStructures(tree, 0, new BlockMaker(text, false), []);
}

/** What is read anew where `old` in the line `at` becomes `next`. */
function reparsed(text: string, at: number, old: string, next: string) {
  const start = text.lastIndexOf('\n', at - 1) + 1;
  const changed = text.slice(0, at) + next + text.slice(at + old.length);
  const end = changed.indexOf('\n', at + next.length) + 1;
  const change = { start, oldEnd: end - next.length + old.length, newEnd: end };
  return reparse(changed, 0, change, structuresOf(text), true);
}

describe('after an edit', () => {
  const text = paragraphs.join('\n\n');
  const middle = text.indexOf('at 25');

  test('should read the changed structure and the one before it', () => {
    const { head, tail, start } = reparsed(text, middle, 'at', 'before');
    expect([head, tail]).toEqual([24, 24]);
    expect(text.startsWith('The tide turned at 24.', start)).toBe(true);
  });

  test('should read on to where both texts agree again', () => {
    const { head, tail } = reparsed(text, middle, 'at', '\n\n```\n');
    expect([head, tail]).toEqual([24, 0]);
  });

  test('should go past a list that may go on', () => {
    const list = text.replace('The tide turned at 26.', '- The tide turned at 26.');
    const { head, tail } = reparsed(list, middle, 'at', 'before');
    expect([head, tail]).toEqual([24, 24]);
    const next = reparsed(list, list.indexOf('at 26'), 'at', 'before');
    expect([next.head, next.tail]).toEqual([25, 22]);
  });
});
