import { expect, test } from 'vitest';
import { withoutDuplicates } from '../../../core/engine/duplicates.ts';
import type { Category, Finding, Severity } from '../../../core/index.ts';

function finding(
  ruleId: string,
  [start, end]: [number, number],
  category: Category = 'hedging',
  severity: Severity = 'info',
): Finding {
  return { ruleId, start, end, category, severity, family: '', message: '', actual: '', fixes: [] };
}

function mending(one: Finding): Finding {
  const { start, end } = one;
  return { ...one, fixes: [{ title: 'Delete', safe: true, edits: [{ start, end, text: '' }] }] };
}

test.each([
  ['one inside another of its category', [finding('a', [0, 9]), finding('b', [2, 5])], 'a'],
  ['one that covers most of another', [finding('a', [0, 9]), finding('b', [2, 9], 'openers')], 'a'],
  [
    'a small one of another category',
    [finding('a', [0, 9]), finding('b', [2, 4], 'openers')],
    'a b',
  ],
  ['the longer of two that overlap', [finding('a', [0, 5]), finding('b', [3, 12])], 'b'],
  ['the first of two equally long', [finding('a', [0, 5]), finding('b', [3, 8])], 'a'],
  [
    'overlapping ones of two categories',
    [finding('a', [0, 5]), finding('b', [3, 8], 'openers')],
    'a b',
  ],
  [
    'the more severe on one span',
    [finding('a', [0, 5]), finding('b', [0, 5], 'openers', 'warning')],
    'b',
  ],
  [
    'one that can be mended inside one that cannot',
    [finding('a', [0, 9]), mending(finding('b', [0, 5], 'openers'))],
    'b',
  ],
  [
    'a small one that can be mended, beside a long one of its category',
    [finding('a', [0, 9]), mending(finding('b', [2, 4]))],
    'a b',
  ],
  [
    'one that can be mended and overlaps one of its category that cannot',
    [finding('a', [0, 9]), mending(finding('b', [7, 12]))],
    'b',
  ],
  [
    'the longer of two that can be mended',
    [mending(finding('a', [0, 9])), mending(finding('b', [2, 9], 'openers'))],
    'a',
  ],
  [
    'the one of two on one span that can be mended',
    [finding('a', [0, 5]), mending(finding('b', [0, 5], 'openers'))],
    'b',
  ],
  ['both when they only touch', [finding('a', [0, 5]), finding('b', [5, 8])], 'a b'],
] as const)('should decide about %s', (_, findings, kept) => {
  expect(
    withoutDuplicates(findings)
      .map(({ ruleId }) => ruleId)
      .join(' '),
  ).toBe(kept);
});
