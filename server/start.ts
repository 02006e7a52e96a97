import { NotebookDocuments, TextDocuments, type Connection } from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { readClientFeatures, serverCapabilities } from './capabilities.ts';
import { formatOf } from './documents/format.ts';
import { OpenDocument } from './documents/open-document.ts';
import { registerNotifications } from './register-notifications.ts';
import { registerRequests } from './register-requests.ts';
import { createServices } from './services.ts';

/**
 * Serves one client over a connection, until either end goes away.
 *
 * @param script the file that worker threads run: it calls `serveLintPool` in them.
 */
export function startServer(connection: Connection, script: string): void {
  const documents = new TextDocuments<OpenDocument>({
    create: (uri, languageId, version, content) =>
      new OpenDocument(
        TextDocument.create(uri, languageId, version, content),
        formatOf(languageId),
      ),
    update(document, changes, version) {
      document.update(changes, version);
      return document;
    },
  });
  connection.onInitialize((params) => {
    // Only now is known what the client can do; no other message comes before this one.
    const client = readClientFeatures(params);
    const services = createServices({ connection, documents, client, params, script });
    registerRequests(services);
    registerNotifications(services);
    return { capabilities: serverCapabilities(client), serverInfo: { name: 'midlint' } };
  });
  documents.listen(connection);
  // Markdown cells become documents like any other.
  new NotebookDocuments(documents).listen(connection);
  connection.listen();
}
