import { describe, expect, test } from 'vitest';
import { scanTree, type ScanNode } from '../../client/scan/scan-tree.ts';
import type { ScannedFileItem } from '../../server/protocol/scan.ts';

function file(
  path: string,
  score: number | null,
  rules: Readonly<Record<string, number>>,
): ScannedFileItem {
  const info = Object.values(rules).reduce((sum, count) => sum + count, 0);
  const counts = { error: 0, warning: 0, info, hint: 0 };
  return {
    uri: `file:///${path}`,
    path,
    words: 200,
    score,
    unscored: null,
    counts,
    rules,
    fixable: 0,
    error: null,
  };
}

const files = [
  file('docs/a.md', 20, { 'hedge-stack': 1 }),
  file('docs/b.md', 60, { 'hedge-stack': 2, hype: 3 }),
  file('c.md', null, { hype: 1 }),
];

function names(nodes: readonly ScanNode[]): string[] {
  return nodes.map((node) =>
    node.kind === 'file' ? `${node.file.path} ${node.findings}` : `${node.name} ${node.findings}`,
  );
}

describe('the view of a scan', () => {
  test('should rank files by score, those without one last', () => {
    expect(names(scanTree(files, 'score', ''))).toEqual(['docs/b.md 5', 'docs/a.md 1', 'c.md 1']);
  });

  test('should group by folder and count each rule’s own findings in its group', () => {
    expect(names(scanTree(files, 'folder', ''))).toEqual(['docs 6', '. 1']);
    const byRule = scanTree(files, 'rule', '');
    expect(names(byRule)).toEqual(['hype 4', 'hedge-stack 3']);
    const [hype] = byRule;
    expect(hype?.kind === 'group' && names(hype.children)).toEqual(['docs/b.md 3', 'c.md 1']);
  });

  test('should filter by path and by rule', () => {
    expect(names(scanTree(files, 'score', 'DOCS'))).toEqual(['docs/b.md 5', 'docs/a.md 1']);
    expect(names(scanTree(files, 'score', 'hype'))).toEqual(['docs/b.md 5', 'c.md 1']);
    expect(scanTree(files, 'score', 'nothing')).toEqual([]);
  });
});
