import { expect, test } from 'vitest';
import { EditedText } from '../../bench/speed/edited-text.ts';

const lines = Array.from({ length: 40 }, (_, line) => `Line ${line} stands here.\n`).join('');

test('should describe each edit twice, and both as the text has it', () => {
  const edited = new EditedText(lines);
  for (let turn = 0; turn < 80; turn++) {
    const before = edited.text;
    const { change, textChange } = edited.edit();
    const { start, end } = change.range;
    expect(offsetOf(before, start)).toBe(textChange.start);
    expect(offsetOf(before, end)).toBe(textChange.end);
    expect(textChange.length).toBe(change.text.length);
    const after = before.slice(0, textChange.start) + change.text + before.slice(textChange.end);
    expect(edited.text).toBe(after);
  }
});

test('should take a pasted paragraph and a joined line back at once', () => {
  const edited = new EditedText(lines);
  const texts = [edited.text];
  for (let turn = 0; turn < 6; turn++) {
    edited.edit();
    texts.push(edited.text);
  }
  const [, , word, pasted, undone, joined, unjoined] = texts;
  expect(pasted).not.toBe(word);
  expect(undone).toBe(word);
  expect(joined).not.toBe(word);
  expect(unjoined).toBe(word);
});

function offsetOf(text: string, { line, character }: { line: number; character: number }): number {
  const lineStart = text
    .split('\n')
    .slice(0, line)
    .reduce((sum, each) => sum + each.length + 1, 0);
  return lineStart + character;
}
