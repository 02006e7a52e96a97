import { DidChangeConfigurationNotification } from 'vscode-languageserver/node';
import { watchConfigFiles, watchedFilesChanged } from './handlers/watched-files.ts';
import { describeError } from './log.ts';
import type { Services } from './services.ts';

/** Ties each notification to what follows from it. */
export function registerNotifications(services: Services): void {
  const { connection, client, folders, loader, problems, editor, lintAll } = services;
  registerDocuments(services);

  connection.onInitialized(() => {
    // Any earlier, the library would register for folder changes before the client may hear of it.
    if (client.workspaceFolders) {
      connection.workspace.onDidChangeWorkspaceFolders(({ added, removed }) => {
        folders.change(added, removed);
        lintAll();
      });
    }
    registerWatchers(services).catch((error: unknown) => {
      services.log.error(`Changes cannot be watched: ${describeError(error)}`);
    });
  });
  connection.onDidChangeConfiguration(({ settings }) => {
    editor.push(settings);
    lintAll();
  });
  connection.onDidChangeWatchedFiles((params) => {
    if (watchedFilesChanged(params, loader, problems)) lintAll();
  });
}

function registerDocuments({
  client,
  documents,
  loader,
  publisher,
  settings,
  status,
  lintAll,
}: Services): void {
  documents.onDidChangeContent(({ document }) => {
    if (!client.pullDiagnostics) publisher.schedule(document.uri);
  });
  documents.onDidSave(() => {
    // A client that watches no files gets a new look at the configs whenever something is saved.
    if (client.watchFiles) return;
    loader.forget();
    lintAll();
  });
  documents.onDidClose(({ document: { uri } }) => {
    settings.forget(uri);
    status.forget(uri);
    if (!client.pullDiagnostics) publisher.clear(uri);
  });
}

async function registerWatchers({ connection, client }: Services): Promise<void> {
  if (client.watchConfiguration) {
    const options = { section: 'midlint' };
    await connection.client.register(DidChangeConfigurationNotification.type, options);
  }
  if (client.watchFiles) await watchConfigFiles(connection);
}
