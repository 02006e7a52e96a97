import { NotebookDocuments, TextDocuments } from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { formatOf } from './documents/format.ts';
import { OpenDocument } from './documents/open-document.ts';
import { registerNotifications } from './register-notifications.ts';
import { registerRequests } from './register-requests.ts';
import { createServices, type ServiceOptions } from './services.ts';

/** Takes the messages of a client that has been greeted. */
export function serve(options: Omit<ServiceOptions, 'documents'>): void {
  const { connection } = options;
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
  const services = createServices({ ...options, documents });
  registerRequests(services);
  registerNotifications(services);
  documents.listen(connection);
  // Markdown cells become documents like any other.
  new NotebookDocuments(documents).listen(connection);
}
