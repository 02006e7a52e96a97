import { spawn, type ChildProcessWithoutNullStreams } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import {
  createMessageConnection,
  StreamMessageReader,
  StreamMessageWriter,
  type MessageConnection,
} from 'vscode-jsonrpc/node';
import { serverFlags } from '../../server/protocol/start.ts';

/** midlint's own, as the extension starts it. */
export const ownServer = fileURLToPath(new URL('../../dist/server.cjs', import.meta.url));
/** Keeps the text and finds nothing in it. */
export const floorServer = fileURLToPath(new URL('floor-server.mjs', import.meta.url));

/** A change of text as the protocol has it. */
export interface Change {
  readonly range: { readonly start: Position; readonly end: Position };
  readonly text: string;
}

export interface Position {
  readonly line: number;
  readonly character: number;
}

/** The real server as a process of its own, with one document open. */
export class Server {
  readonly #process: ChildProcessWithoutNullStreams;
  readonly #connection: MessageConnection;
  /** The document that was opened last. */
  #uri = 'untitled:made.md';
  #version = 1;

  constructor(script = ownServer) {
    this.#process = spawn(process.execPath, [...serverFlags, script, '--stdio']);
    this.#process.once('exit', (code) => {
      if (code !== 0) throw new Error(`${script} ended with exit code ${code}`);
    });
    this.#connection = createMessageConnection(
      new StreamMessageReader(this.#process.stdout),
      new StreamMessageWriter(this.#process.stdin),
    );
    this.#connection.listen();
  }

  async initialize(): Promise<void> {
    const capabilities = { textDocument: { diagnostic: {} } };
    const params = { processId: process.pid, rootUri: null, workspaceFolders: null, capabilities };
    await this.#connection.sendRequest('initialize', params);
    await this.#connection.sendNotification('initialized', {});
  }

  get pid(): number | undefined {
    return this.#process.pid;
  }

  async open(text: string, uri = this.#uri): Promise<void> {
    this.#uri = uri;
    const textDocument = { uri: this.#uri, languageId: 'markdown', version: this.#version, text };
    await this.#connection.sendNotification('textDocument/didOpen', { textDocument });
    await this.diagnostics();
  }

  /** Resolves when the diagnostics of the text after this change are here. */
  async change(change: Change): Promise<void> {
    const textDocument = { uri: this.#uri, version: ++this.#version };
    const params = { textDocument, contentChanges: [change] };
    await this.#connection.sendNotification('textDocument/didChange', params);
    await this.diagnostics();
  }

  async diagnostics(): Promise<void> {
    const textDocument = { uri: this.#uri };
    await this.#connection.sendRequest('textDocument/diagnostic', { textDocument });
  }

  /** As an editor ends it. */
  async stop(): Promise<void> {
    const ended = new Promise((resolve) => this.#process.once('exit', resolve));
    await this.#connection.sendRequest('shutdown');
    await this.#connection.sendNotification('exit');
    await ended;
    this.#connection.dispose();
  }
}
