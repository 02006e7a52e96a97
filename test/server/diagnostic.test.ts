import { describe, expect, test } from 'vitest';
import { severities, type Edit, type Finding, type Severity } from '../../core/index.ts';
import { worstFirst } from '../../server/documents/worst-first.ts';
import type { Appearance } from '../../server/render/cluster.ts';
import { deletesFinding } from '../../server/render/deletes-finding.ts';

function finding(start: number, end: number, severity: Severity, edits?: Edit[]): Finding {
  return {
    ruleId: 'wordy-phrase',
    category: 'verbosity',
    family: 'A7',
    severity,
    message: '',
    actual: '',
    start,
    end,
    fixes: edits ? [{ title: '', safe: true, edits }] : [],
  };
}

describe('what the editor may fade', () => {
  const text = 'Note that the sun rose.';

  test('should be a finding that a fix deletes, the next word capitalised', () => {
    const edits = [{ start: 0, end: 11, text: 'T' }];
    expect(deletesFinding(finding(0, 9, 'info', edits), text)).toBe(true);
  });

  test('should be a finding that two edits delete and capitalise', () => {
    const edits = [
      { start: 0, end: 10, text: '' },
      { start: 10, end: 11, text: 'T' },
    ];
    expect(deletesFinding(finding(0, 9, 'info', edits), text)).toBe(true);
  });

  test('should not be a finding of which a word stays', () => {
    const edits = [{ start: 0, end: 13, text: 'The' }];
    expect(deletesFinding(finding(0, 13, 'info', edits), text)).toBe(false);
  });

  test('should not be a finding that becomes other words', () => {
    const edits = [{ start: 0, end: 9, text: 'See,' }];
    expect(deletesFinding(finding(0, 9, 'info', edits), text)).toBe(false);
  });

  test('should not be a finding without a safe fix', () => {
    expect(deletesFinding(finding(0, 9, 'info'), text)).toBe(false);
    const { fixes, ...rest } = finding(0, 9, 'info', [{ start: 0, end: 10, text: '' }]);
    const unsafe = fixes.map((fix) => ({ ...fix, safe: false }));
    expect(deletesFinding({ ...rest, fixes: unsafe }, text)).toBe(false);
  });
});

describe('a cap on findings', () => {
  const appearing = (finding: Finding, severity = finding.severity): Appearance => ({
    finding,
    severity,
    cluster: undefined,
  });
  const all = severities
    .map((severity, index) => appearing(finding(10 - index, 11, severity)))
    .reverse();

  test('should keep all when they are few enough', () => {
    expect(worstFirst(all, all.length)).toBe(all);
  });

  test('should keep the worst, in order of their place', () => {
    expect(worstFirst(all, 2).map(({ severity }) => severity)).toEqual(['warning', 'error']);
  });

  test('should let go first of what another of its cluster speaks for', () => {
    const quiet = appearing(finding(0, 1, 'info'), 'hint');
    const loud = appearing(finding(5, 6, 'info'));
    const warning = appearing(finding(8, 9, 'warning'), 'info');
    expect(worstFirst([quiet, loud, warning], 2)).toEqual([loud, warning]);
    expect(worstFirst([quiet, warning], 1)).toEqual([warning]);
  });
});
