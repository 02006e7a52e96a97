import * as vscode from 'vscode';
import type { ScannedFileItem } from '../../server/protocol/scan.ts';
import { veryMid, mid } from '../../server/protocol/status.ts';
import type { ScanStore } from './scan-store.ts';
import { countText, scanMessage } from './scan-message.ts';
import { scanTree, type ScanFileNode, type ScanGrouping, type ScanNode } from './scan-tree.ts';

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
    if (node.kind === 'file') return fileItem(node, this.#grouping);
    const item = new vscode.TreeItem(node.name, vscode.TreeItemCollapsibleState.Collapsed);
    item.description = countText(node.findings, 'finding');
    if (this.#grouping === 'folder') item.iconPath = vscode.ThemeIcon.Folder;
    item.contextValue = this.#grouping;
    return item;
  }

  #refresh(): void {
    const { result } = this.#store;
    const shown = scanTree(result?.files ?? [], 'score', this.#filter).length;
    this.#view.message = result ? scanMessage(result, this.#filter, shown) : '';
    this.#changed.fire();
  }
}

function fileItem({ file, findings }: ScanFileNode, grouping: ScanGrouping): vscode.TreeItem {
  const slash = file.path.lastIndexOf('/');
  const name = file.path.slice(slash + 1);
  // Without a resource: Problems would colour those few whose findings it shows.
  const item = new vscode.TreeItem(name);
  const found = file.error ?? `${file.score ?? 'no score'} · ${countText(findings, 'finding')}`;
  const folder = slash === -1 || grouping === 'folder' ? '' : ` · ${file.path.slice(0, slash)}`;
  item.description = found + folder;
  item.iconPath = new vscode.ThemeIcon(...icon(file));
  const more = `${scoreText(file)}, ${countText(file.words, 'word')}, ${file.fixable} safe to fix`;
  item.tooltip = `${file.path}\n${more}`;
  // What is seen comes first: people who speak to the editor name what they see.
  item.accessibilityInformation = { label: `${name} ${item.description}; ${more}` };
  const uri = vscode.Uri.parse(file.uri);
  item.command = { title: 'Open', command: 'vscode.open', arguments: [uri] };
  item.contextValue = file.fixable > 0 ? 'fixable-file' : 'file';
  return item;
}

function scoreText({ score }: ScannedFileItem): string {
  return score === null ? 'no score' : `score ${score} of 100`;
}

function icon({ score, error }: ScannedFileItem): [string, vscode.ThemeColor?] {
  if (error !== null) return ['error', new vscode.ThemeColor('list.errorForeground')];
  if (score === null || score < mid) return ['circle-outline'];
  if (score < veryMid) return ['circle-filled', new vscode.ThemeColor('charts.yellow')];
  return ['circle-filled', new vscode.ThemeColor('charts.red')];
}
