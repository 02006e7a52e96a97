import { describe, expect, test } from 'vitest';
import { exitCodeOf } from '../../cli/exit-code.ts';
import { failedResult } from '../../workspace/lint/file-result.ts';
import { keepWarnings, keepWorst } from '../../cli/limit-findings.ts';
import { finding, result } from './results.ts';

const hint = finding('hint', 1, 1);
const info = finding('info', 2, 1);
const warning = finding('warning', 3, 1);
const error = finding('error', 4, 1);

describe('keepWorst', () => {
  test('should keep the worst, of equals the first, in their order', () => {
    const second = finding('warning', 9, 1);
    const results = [result('a.md', [hint, info, warning]), result('b.md', [error, second])];
    expect(keepWorst(results, 2)).toEqual({
      results: [result('a.md', [warning]), result('b.md', [error])],
      leftOut: 3,
    });
    expect(keepWorst(results, 0).leftOut).toBe(5);
    expect(keepWorst(results, 9)).toEqual({ results, leftOut: 0 });
  });
});

describe('keepWarnings', () => {
  test('should keep warnings and errors', () => {
    expect(keepWarnings(result('a.md', [hint, info, warning, error])).findings).toEqual([
      warning,
      error,
    ]);
  });
});

describe('exitCodeOf', () => {
  test.each([
    [hint, 'hint', 1],
    [hint, 'info', 0],
    [info, 'info', 1],
    [info, 'warning', 0],
    [warning, 'warning', 1],
    [warning, 'error', 0],
    [error, 'error', 1],
    [error, 'hint', 1],
    [error, 'never', 0],
  ] as const)('should weigh %o against --fail-on %s', (found, failOn, code) => {
    expect(exitCodeOf(result('a.md', [found]), failOn)).toBe(code);
  });

  test('should be 2 for a file that could not be linted, whatever fails a run', () => {
    expect(exitCodeOf(failedResult('a.md', 'gone'), 'never')).toBe(2);
    expect(exitCodeOf(result('a.md', []), 'hint')).toBe(0);
  });
});
