import { dirname } from 'node:path';
import type { Connection, InitializeParams, TextDocuments } from 'vscode-languageserver/node';
import { createConfigLoader, type ConfigLoader } from '../workspace/config/loader.ts';
import type { ClientFeatures } from './capabilities.ts';
import type { OpenDocument } from './documents/open-document.ts';
import { DiagnosticPublisher } from './handlers/publish-diagnostics.ts';
import { Linter } from './linter.ts';
import { describeError, type Log } from './log.ts';
import { scanProgressNotification } from './protocol/scan.ts';
import { statusNotification } from './protocol/status.ts';
import { configFiles } from './settings/config-files.ts';
import { ConfigProblems } from './settings/config-problems.ts';
import { createEditorReader, type EditorReader } from './settings/read-editor.ts';
import { SettingsStore } from './settings/settings-store.ts';
import { initialFolders, WorkspaceFolders } from './settings/workspace-folders.ts';
import type { ScanSources } from './scan/plan-scan.ts';
import { WorkspaceDiagnostics } from './scan/workspace-diagnostics.ts';
import { WorkspaceScan } from './scan/workspace-scan.ts';
import { StatusReporter } from './status-reporter.ts';

/** All that handlers are given; made once, when the client has said what it can do. */
export interface Services {
  readonly connection: Connection;
  readonly client: ClientFeatures;
  readonly log: Log;
  readonly documents: TextDocuments<OpenDocument>;
  readonly folders: WorkspaceFolders;
  readonly loader: ConfigLoader;
  readonly problems: ConfigProblems;
  readonly editor: EditorReader;
  readonly settings: SettingsStore;
  readonly status: StatusReporter;
  readonly linter: Linter;
  readonly publisher: DiagnosticPublisher;
  readonly scan: WorkspaceScan;
  readonly workspaceDiagnostics: WorkspaceDiagnostics;
  /** Settings or config files have changed: every open document is looked at anew. */
  readonly lintAll: () => void;
}

export interface ServiceOptions {
  readonly connection: Connection;
  readonly documents: TextDocuments<OpenDocument>;
  readonly client: ClientFeatures;
  readonly params: InitializeParams;
  /** The file that worker threads run. */
  readonly script: string;
}

export function createServices({
  connection,
  documents,
  client,
  params,
  script,
}: ServiceOptions): Services {
  const log: Log = connection.console;
  const folders = new WorkspaceFolders(initialFolders(params));
  const loader = createConfigLoader(configFiles);
  const problems = new ConfigProblems({
    publish: (uri, diagnostics) => void connection.sendDiagnostics({ uri, diagnostics }),
    log,
  });
  const editor = createEditorReader(connection, log, client.configuration);
  const settings = new SettingsStore({
    loader,
    folders,
    readEditor: (uri) => editor.read(uri),
    onResolved({ loaded }) {
      if (loaded.file !== undefined) problems.report(dirname(loaded.file), loaded);
    },
  });
  const status = new StatusReporter((params) => {
    void connection.sendNotification(statusNotification.method, params);
  });
  const linter = new Linter({
    documents,
    settings,
    log,
    onOutcome: (outcome) => {
      // To count what can be fixed, every fix is made: not for a client that does not ask.
      if (client.status) status.report(outcome);
    },
  });
  const publisher = new DiagnosticPublisher(connection, linter, log, client);

  const sources: ScanSources = {
    ...{ documents, folders, linter, loader, script },
    readEditor: (uri) => editor.read(uri),
  };
  const workspaceDiagnostics = new WorkspaceDiagnostics(sources, client);
  const scan = new WorkspaceScan({
    ...sources,
    onProgress: (progress) => {
      void connection.sendNotification(scanProgressNotification.method, progress);
    },
  });

  function lintAll(): void {
    settings.clear();
    scan.forget();
    workspaceDiagnostics.forget();
    if (!client.pullDiagnostics) {
      for (const uri of documents.keys()) publisher.schedule(uri);
    } else if (client.refreshDiagnostics) {
      connection.languages.diagnostics.refresh().catch((error: unknown) => {
        log.error(`The client did not refresh its diagnostics: ${describeError(error)}`);
      });
    }
  }

  return {
    connection,
    client,
    log,
    documents,
    folders,
    loader,
    problems,
    editor,
    settings,
    status,
    linter,
    publisher,
    scan,
    workspaceDiagnostics,
    lintAll,
  };
}
