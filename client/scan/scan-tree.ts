import type { ScannedFileItem } from '../../server/protocol/scan.ts';

/** How the view arranges the files. */
export type ScanGrouping = 'score' | 'folder' | 'rule';

/** One row of the view: a file, or a group of files. */
export type ScanNode = ScanFileNode | ScanGroupNode;

export interface ScanFileNode {
  readonly kind: 'file';
  readonly file: ScannedFileItem;
  /** The findings that the row counts: of one rule where the view is grouped by rule. */
  readonly findings: number;
}

export interface ScanGroupNode {
  readonly kind: 'group';
  /** A folder with `/`, or a rule id. */
  readonly name: string;
  readonly findings: number;
  readonly children: readonly ScanFileNode[];
}

/** What the view shows of a scan; pure, so that it can be tested without an editor. */
export function scanTree(
  files: readonly ScannedFileItem[],
  grouping: ScanGrouping,
  filter: string,
): ScanNode[] {
  const wanted = files.filter((file) => matches(file, filter));
  switch (grouping) {
    case 'score':
      return wanted.map((file) => fileNode(file)).sort(worstFirst);
    case 'folder':
      return group(wanted, (file) => [folderOf(file.path)], findingsIn);
    case 'rule':
      return group(
        wanted,
        (file) => Object.keys(file.rules),
        (file, rule) => file.rules[rule] ?? 0,
      );
  }
}

/** All findings of a file. */
export function findingsIn({ counts }: ScannedFileItem): number {
  return counts.error + counts.warning + counts.info + counts.hint;
}

/** By part of the path or of the name of a rule that was found, whatever the case. */
function matches({ path, rules }: ScannedFileItem, filter: string): boolean {
  const wanted = filter.trim().toLowerCase();
  if (path.toLowerCase().includes(wanted)) return true;
  return Object.keys(rules).some((rule) => rule.includes(wanted));
}

function group(
  files: readonly ScannedFileItem[],
  namesOf: (file: ScannedFileItem) => readonly string[],
  count: (file: ScannedFileItem, name: string) => number,
): ScanGroupNode[] {
  const groups = new Map<string, ScanFileNode[]>();
  for (const file of files) {
    for (const name of namesOf(file)) {
      const node: ScanFileNode = { kind: 'file', file, findings: count(file, name) };
      const list = groups.get(name);
      if (list) list.push(node);
      else groups.set(name, [node]);
    }
  }
  return [...groups]
    .map(([name, children]): ScanGroupNode => {
      const findings = children.reduce((sum, child) => sum + child.findings, 0);
      return { kind: 'group', name, findings, children: children.sort(worstFirst) };
    })
    .sort((a, b) => b.findings - a.findings || (a.name < b.name ? -1 : 1));
}

function fileNode(file: ScannedFileItem): ScanFileNode {
  return { kind: 'file', file, findings: findingsIn(file) };
}

/** The highest score first; those without one behind, by their findings. */
function worstFirst(a: ScanFileNode, b: ScanFileNode): number {
  return (
    (b.file.score ?? -1) - (a.file.score ?? -1) ||
    b.findings - a.findings ||
    (a.file.path < b.file.path ? -1 : 1)
  );
}

function folderOf(path: string): string {
  const slash = path.lastIndexOf('/');
  return slash === -1 ? '.' : path.slice(0, slash);
}
