import { describe, expect, test } from 'vitest';
import { scanMessage } from '../../client/scan/scan-message.ts';
import type { ScannedFileItem, ScanResult } from '../../server/protocol/scan.ts';

describe('what the view says of a scan', () => {
  test('should say how many files there are', () => {
    expect(scanMessage(result({ read: 3 }), '', 3)).toBe('3 files');
  });

  test('should say how few files were read when the others had not changed', () => {
    expect(scanMessage(result({ read: 1 }), '', 3)).toBe('3 files · 1 new or changed');
    expect(scanMessage(result({ read: 0 }), '', 3)).toBe('3 files · none changed');
  });

  test('should say that a scan was stopped, and what is left out where', () => {
    const stopped = result({ read: 3, cancelled: true, leftOut: 1200 });
    expect(scanMessage(stopped, 'docs/', 1)).toBe(
      'Stopped before the end, at 3 files · 1,200 findings not in Problems · “docs/”: 1 file',
    );
  });
});

function result(given: Partial<ScanResult>): ScanResult {
  const files = ['a.md', 'b.md', 'c.md'].map((path) => ({ path }) as ScannedFileItem);
  return { files, problems: [], leftOut: 0, read: 0, cancelled: false, ...given };
}
