import { pathToFileURL } from 'node:url';
import type {
  CodeAction,
  CodeActionContext,
  Diagnostic,
  FullDocumentDiagnosticReport,
  Hover,
  Range,
  TextEdit,
  UnchangedDocumentDiagnosticReport,
  WorkspaceEdit,
} from 'vscode-languageserver-protocol';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { LanguageClient } from './language-client.ts';

export type Report = FullDocumentDiagnosticReport | UnchangedDocumentDiagnosticReport;

export interface DocumentOptions {
  readonly languageId?: string;
  readonly uri?: string;
}

let count = 0;

/** A document open in a client, as the client sees it. */
export class OpenTextDocument {
  readonly client: LanguageClient;
  #document: TextDocument;

  constructor(client: LanguageClient, document: TextDocument) {
    this.client = client;
    this.#document = document;
  }

  get uri(): string {
    return this.#document.uri;
  }

  get text(): string {
    return this.#document.getText();
  }

  get version(): number {
    return this.#document.version;
  }

  /** Replaces `start` to `end` by `text`, as typing does. */
  async replace(start: number, end: number, text: string): Promise<void> {
    const range = this.range(start, end);
    await this.change([{ range, newText: text }]);
  }

  /** Several changes in one message, each in the coordinates of the text before it. */
  async change(edits: readonly TextEdit[]): Promise<void> {
    const contentChanges = edits.map(({ range, newText }) => ({ range, text: newText }));
    const version = this.version + 1;
    this.#document = TextDocument.update(this.#document, contentChanges, version);
    const textDocument = { uri: this.uri, version };
    await this.client.connection.sendNotification('textDocument/didChange', {
      textDocument,
      contentChanges,
    });
  }

  async close(): Promise<void> {
    const textDocument = { uri: this.uri };
    await this.client.connection.sendNotification('textDocument/didClose', { textDocument });
  }

  async save(): Promise<void> {
    const textDocument = { uri: this.uri };
    await this.client.connection.sendNotification('textDocument/didSave', { textDocument });
  }

  pull(previousResultId?: string): Promise<Report> {
    return this.client.connection.sendRequest('textDocument/diagnostic', {
      textDocument: { uri: this.uri },
      ...(previousResultId !== undefined && { previousResultId }),
    });
  }

  /** The diagnostics of a full report. */
  async diagnostics(): Promise<Diagnostic[]> {
    const report = await this.pull();
    return report.kind === 'full' ? report.items : [];
  }

  /** Rule and words of each finding. */
  async findings(): Promise<string[]> {
    return (await this.diagnostics()).map(
      ({ code, range }) => `${String(code)}: ${this.#document.getText(range)}`,
    );
  }

  async actions(range: Range, context: Partial<CodeActionContext> = {}): Promise<CodeAction[]> {
    const actions = await this.client.connection.sendRequest<CodeAction[] | null>(
      'textDocument/codeAction',
      { textDocument: { uri: this.uri }, range, context: { diagnostics: [], ...context } },
    );
    return actions ?? [];
  }

  hover(offset: number): Promise<Hover | null> {
    return this.client.connection.sendRequest('textDocument/hover', {
      textDocument: { uri: this.uri },
      position: this.#document.positionAt(offset),
    });
  }

  range(start: number, end: number): Range {
    return { start: this.#document.positionAt(start), end: this.#document.positionAt(end) };
  }

  offsets({ start, end }: Range): [number, number] {
    return [this.#document.offsetAt(start), this.#document.offsetAt(end)];
  }

  /** The range of the first occurrence of some words, behind others if so wished. */
  rangeOf(words: string, behind = ''): Range {
    const start = this.text.indexOf(words, this.text.indexOf(behind));
    if (start < 0) throw new Error(`“${words}” is not in the document`);
    return this.range(start, start + words.length);
  }

  /** The text after an edit, which must be for this document in this version. */
  edited(edit: WorkspaceEdit | undefined): string {
    return TextDocument.applyEdits(this.#document, this.editsOf(edit));
  }

  /** Makes an edit in the document. */
  async apply(edit: WorkspaceEdit | undefined): Promise<void> {
    // From the end, so that no change moves the next one.
    const edits = this.editsOf(edit).toSorted(
      (a, b) => this.#document.offsetAt(b.range.start) - this.#document.offsetAt(a.range.start),
    );
    await this.change(edits);
  }

  editsOf(edit: WorkspaceEdit | undefined): TextEdit[] {
    const [change, ...others] = edit?.documentChanges ?? [];
    if (!change || !('edits' in change) || others.length > 0) {
      throw new Error('not an edit of one document');
    }
    const { uri, version } = change.textDocument;
    if (uri !== this.uri || version !== this.version) throw new Error('not for this version');
    return change.edits as TextEdit[];
  }
}

/** Opens a document, `untitled:` when no URI is given. */
export async function openDocument(
  client: LanguageClient,
  text: string,
  { languageId = 'markdown', uri }: DocumentOptions = {},
): Promise<OpenTextDocument> {
  count += 1;
  const document = TextDocument.create(uri ?? `untitled:Untitled-${count}`, languageId, 1, text);
  await client.connection.sendNotification('textDocument/didOpen', {
    textDocument: { uri: document.uri, languageId, version: 1, text },
  });
  return new OpenTextDocument(client, document);
}

export function fileUri(path: string): string {
  return pathToFileURL(path).href;
}
