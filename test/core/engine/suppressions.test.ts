import { expect, test } from 'vitest';
import { Suppressions } from '../../../core/engine/suppressions.ts';
import { findDirectives } from '../../../core/prose/directives.ts';
import { rules } from '../../../core/rules/registry.ts';

// Each text is so long that its square would take minutes.
const many = 30_000;
const [rule] = rules as [(typeof rules)[0]];

function suppressionsOf(text: string): Suppressions {
  const directives = findDirectives(text, undefined, () => false);
  return new Suppressions({ text, blocks: [], directives });
}

test('should read many directives that stand in one line', () => {
  const text = `${'<!-- midlint-disable-next-line --> We '.repeat(many)}\nand you`;
  const suppressions = suppressionsOf(text);
  expect(suppressions.covers(rule, text.length - 1)).toBe(true);
  expect(suppressions.covers(rule, 10)).toBe(false);
  expect(suppressions.unused()).toEqual([]);
});

test('should close many directives one after the other', () => {
  const pair = '<!-- midlint-disable -->\na\n<!-- midlint-enable -->\nb\n';
  const suppressions = suppressionsOf(pair.repeat(many));
  const last = pair.length * (many - 1);
  expect(suppressions.covers(rule, last + pair.indexOf('a\n'))).toBe(true);
  expect(suppressions.covers(rule, last + pair.indexOf('b\n'))).toBe(false);
  expect(suppressions.unused()).toHaveLength(many - 1);
});

test('should count hits in many regions that are never closed', () => {
  const line = `<!-- midlint-disable ${rule.id} -->\na\n`;
  const suppressions = suppressionsOf(line.repeat(many));
  let covered = 0;
  for (let at = 1; at < many; at++) if (suppressions.covers(rule, at * line.length)) covered++;
  expect(covered).toBe(many - 1);
  const unused = suppressions.unused();
  expect(unused).toHaveLength(1);
  expect(unused[0]!.place.start).toBeGreaterThan(line.length * (many - 1));
});

test('should close only what an enable names', () => {
  const other = '<!-- midlint-disable nothing -->\n';
  const text = `${other.repeat(many)}${`<!-- midlint-enable ${rule.id} -->\n`.repeat(many)}`;
  expect(suppressionsOf(text).unused()).toHaveLength(2 * many);
});
