import { spawn, type ChildProcessWithoutNullStreams } from 'node:child_process';
import { mkdtempSync, realpathSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import {
  createMessageConnection,
  StreamMessageReader,
  StreamMessageWriter,
  type MessageConnection,
} from 'vscode-jsonrpc/node';
import type {
  ClientCapabilities,
  InitializeParams,
  InitializeResult,
  LogMessageParams,
  PublishDiagnosticsParams,
  RegistrationParams,
  ServerCapabilities,
} from 'vscode-languageserver-protocol';
import type { StatusParams } from '../../server/protocol/status.ts';

const server = fileURLToPath(new URL('../../dist/server.cjs', import.meta.url));

/** What a modern editor can do. */
export const fullCapabilities: ClientCapabilities = {
  general: { positionEncodings: ['utf-8', 'utf-16'] },
  textDocument: {
    diagnostic: { dynamicRegistration: false },
    publishDiagnostics: { relatedInformation: true },
    codeAction: { dataSupport: true },
  },
  workspace: {
    configuration: true,
    workspaceFolders: true,
    diagnostics: { refreshSupport: true },
    didChangeConfiguration: { dynamicRegistration: true },
    didChangeWatchedFiles: { dynamicRegistration: true },
    workspaceEdit: { documentChanges: true },
  },
};

export interface ClientOptions {
  /** `fullCapabilities` when not given. */
  readonly capabilities?: ClientCapabilities;
  /** The workspace folder; none when not given. */
  readonly folder?: string;
  /** The section `midlint` of the editor's settings. */
  readonly settings?: unknown;
  readonly params?: Partial<InitializeParams>;
}

/** An editor, as far as the server can tell: the real process on the other end of JSON-RPC. */
export class LanguageClient {
  readonly process: ChildProcessWithoutNullStreams;
  readonly connection: MessageConnection;
  readonly published: PublishDiagnosticsParams[] = [];
  readonly statuses: StatusParams[] = [];
  readonly logs: string[] = [];
  readonly registered: string[] = [];
  /** What the server is told when it asks for the section `midlint`. */
  settings: unknown;
  refreshes = 0;
  /** What the server has said it can do. */
  capabilities: ServerCapabilities = {};
  readonly #watchers = new Set<() => void>();

  constructor(settings: unknown) {
    this.settings = settings;
    this.process = spawn(process.execPath, [server, '--stdio']);
    this.connection = createMessageConnection(
      new StreamMessageReader(this.process.stdout),
      new StreamMessageWriter(this.process.stdin),
    );
    this.#listen();
  }

  /** The exit code, once the process has ended. */
  get exited(): Promise<number | null> {
    if (this.process.exitCode !== null) return Promise.resolve(this.process.exitCode);
    return new Promise((resolve) => this.process.once('exit', resolve));
  }

  async initialize({
    capabilities = fullCapabilities,
    folder,
    params,
  }: ClientOptions): Promise<InitializeResult> {
    const workspaceFolders =
      folder === undefined ? null : [{ uri: pathToFileURL(folder).href, name: 'test' }];
    const result = await this.connection.sendRequest<InitializeResult>('initialize', {
      processId: process.pid,
      rootUri: null,
      workspaceFolders,
      capabilities,
      initializationOptions: { status: true },
      ...params,
    });
    this.capabilities = result.capabilities;
    await this.connection.sendNotification('initialized', {});
    return result;
  }

  /** Resolves once `condition` gives something; looks again after each message of the server. */
  until<Value>(condition: () => Value | undefined | false): Promise<Value> {
    return new Promise((resolve) => {
      const look = (): void => {
        const value = condition();
        if (value === undefined || value === false) return;
        this.#watchers.delete(look);
        resolve(value);
      };
      this.#watchers.add(look);
      look();
    });
  }

  /** The latest diagnostics pushed for a document. */
  lastPublished(uri: string): PublishDiagnosticsParams | undefined {
    return this.published.findLast((params) => params.uri === uri);
  }

  changeConfiguration(settings: unknown): Promise<void> {
    this.settings = settings;
    return this.connection.sendNotification('workspace/didChangeConfiguration', {
      settings: { midlint: settings },
    });
  }

  /** Writes a file and tells the server that it changed. */
  async changeFile(path: string, content: string): Promise<void> {
    writeFileSync(path, content);
    const changes = [{ uri: pathToFileURL(path).href, type: 2 }];
    await this.connection.sendNotification('workspace/didChangeWatchedFiles', { changes });
  }

  async stop(): Promise<number | null> {
    if (this.process.exitCode !== null) return this.process.exitCode;
    const { exited } = this;
    await this.connection.sendRequest('shutdown');
    await this.connection.sendNotification('exit');
    const code = await exited;
    this.connection.dispose();
    return code;
  }

  #listen(): void {
    const { connection } = this;
    connection.onNotification(
      'textDocument/publishDiagnostics',
      (params: PublishDiagnosticsParams) => {
        this.published.push(params);
        this.#look();
      },
    );
    connection.onNotification('midlint/status', (params: StatusParams) => {
      this.statuses.push(params);
      this.#look();
    });
    connection.onNotification('window/logMessage', ({ message }: LogMessageParams) => {
      this.logs.push(message);
      this.#look();
    });
    connection.onRequest('workspace/configuration', ({ items }: { items: unknown[] }) =>
      items.map(() => this.settings ?? null),
    );
    connection.onRequest('client/registerCapability', (params: RegistrationParams) => {
      this.registered.push(...params.registrations.map(({ method }) => method));
      this.#look();
      return null;
    });
    connection.onRequest('workspace/diagnostic/refresh', () => {
      this.refreshes += 1;
      this.#look();
      return null;
    });
    connection.listen();
  }

  #look(): void {
    for (const look of this.#watchers) look();
  }
}

/** A client that has been through `initialize`. */
export async function startClient(options: ClientOptions = {}): Promise<LanguageClient> {
  const client = new LanguageClient(options.settings);
  await client.initialize(options);
  return client;
}

/** An empty folder of its own for one test. */
export function temporaryFolder(): string {
  return realpathSync(mkdtempSync(join(tmpdir(), 'midlint-server-')));
}
