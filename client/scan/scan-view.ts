import * as vscode from 'vscode';
import type { ScannedFileItem } from '../../server/protocol/scan.ts';
import { veryMid, mid } from '../../server/protocol/status.ts';
import type { ScanStore } from './scan-store.ts';
import { scanTree, type ScanGrouping, type ScanNode } from './scan-tree.ts';

/** The Midlint view: the files of the last scan, ranked or grouped. */
export class ScanView implements vscode.TreeDataProvider<ScanNode>, vscode.Disposable {
  readonly #store: ScanStore;
  readonly #view: vscode.TreeView<ScanNode>;
  readonly #changed = new vscode.EventEmitter<void>();
  readonly #subscriptions: vscode.Disposable;
  #grouping: ScanGrouping = 'score';
  #filter = '';

  readonly onDidChangeTreeData = this.#changed.event;

  constructor(store: ScanStore) {
    this.#store = store;
    this.#view = vscode.window.createTreeView('midlint.scan', {
      treeDataProvider: this,
      showCollapseAll: true,
    });
    this.#subscriptions = vscode.Disposable.from(
      this.#view,
      this.#changed,
      store.onDidChange(() => {
        this.#refresh();
      }),
    );
  }

  dispose(): void {
    this.#subscriptions.dispose();
  }

  group(grouping: ScanGrouping): void {
    this.#grouping = grouping;
    this.#refresh();
  }

  filter(text: string): void {
    this.#filter = text;
    this.#refresh();
  }

  get filterText(): string {
    return this.#filter;
  }

  getChildren(node?: ScanNode): ScanNode[] {
    if (node) return node.kind === 'group' ? [...node.children] : [];
    return scanTree(this.#store.result?.files ?? [], this.#grouping, this.#filter);
  }

  getTreeItem(node: ScanNode): vscode.TreeItem {
    if (node.kind === 'file') return fileItem(node.file, node.findings);
    const item = new vscode.TreeItem(node.name, vscode.TreeItemCollapsibleState.Collapsed);
    item.description = count(node.findings, 'finding');
    if (this.#grouping === 'folder') item.iconPath = vscode.ThemeIcon.Folder;
    item.contextValue = this.#grouping;
    return item;
  }

  #refresh(): void {
    const { result } = this.#store;
    const left =
      result && result.leftOut > 0 ? `${count(result.leftOut, 'finding')} not in Problems` : '';
    const stopped = result?.cancelled === true ? 'stopped before the end' : '';
    const filter = this.#filter === '' ? '' : `filter: ${this.#filter}`;
    this.#view.description = result ? count(result.files.length, 'file') : '';
    this.#view.message = [stopped, left, filter].filter(Boolean).join(' · ');
    this.#changed.fire();
  }
}

function fileItem(file: ScannedFileItem, findings: number): vscode.TreeItem {
  const uri = vscode.Uri.parse(file.uri);
  const item = new vscode.TreeItem(uri, vscode.TreeItemCollapsibleState.None);
  item.label = file.path;
  const score = file.score === null ? 'no score' : String(file.score);
  item.description = file.error ?? `${score} · ${count(findings, 'finding')}`;
  item.iconPath = new vscode.ThemeIcon(...icon(file));
  item.tooltip = `${file.path}\n${item.description}, ${count(file.words, 'word')}, ${file.fixable} safe to fix`;
  item.accessibilityInformation = { label: `${file.path}, score ${item.description}` };
  item.command = { title: 'Open', command: 'vscode.open', arguments: [uri] };
  item.contextValue = file.fixable > 0 ? 'fixable-file' : 'file';
  return item;
}

function icon({ score, error }: ScannedFileItem): [string, vscode.ThemeColor?] {
  if (error !== null) return ['error', new vscode.ThemeColor('list.errorForeground')];
  if (score === null || score < mid) return ['circle-outline'];
  if (score < veryMid) return ['circle-filled', new vscode.ThemeColor('charts.yellow')];
  return ['circle-filled', new vscode.ThemeColor('charts.orange')];
}

function count(number: number, noun: string): string {
  return `${number.toLocaleString('en')} ${noun}${number === 1 ? '' : 's'}`;
}
