import {
  PositionEncodingKind,
  TextDocumentSyncKind,
  type DiagnosticClientCapabilities,
  type InitializeParams,
  type ServerCapabilities,
  type TextDocumentClientCapabilities,
} from 'vscode-languageserver/node';
import { disableInWorkspaceCommand } from './protocol/commands.ts';
import { actionKinds } from './protocol/action-kinds.ts';
import type { InitializationOptions } from './protocol/options.ts';

/** What of the client's abilities the server acts on. */
export interface ClientFeatures {
  /** It asks for diagnostics; without, they are pushed. */
  readonly pullDiagnostics: boolean;
  /** It may ask for those of the whole workspace. */
  readonly workspaceDiagnostics: boolean;
  /** It asks again when told to. */
  readonly refreshDiagnostics: boolean;
  /** It shows places and messages that belong to a diagnostic. */
  readonly relatedInformation: boolean;
  /** It answers `workspace/configuration`. */
  readonly configuration: boolean;
  /** It takes a registration for `workspace/didChangeConfiguration`. */
  readonly watchConfiguration: boolean;
  /** It watches files for us. */
  readonly watchFiles: boolean;
  readonly workspaceFolders: boolean;
  /** It takes edits that carry the version they are meant for. */
  readonly versionedEdits: boolean;
  /** It wants `midlint/status`. */
  readonly status: boolean;
}

export function readClientFeatures(params: InitializeParams): ClientFeatures {
  const { workspace, textDocument } = params.capabilities;
  return {
    pullDiagnostics: textDocument?.diagnostic !== undefined,
    workspaceDiagnostics: readOption(params, 'workspaceDiagnostics') !== false,
    refreshDiagnostics: workspace?.diagnostics?.refreshSupport === true,
    relatedInformation: showsRelatedInformation(textDocument),
    configuration: workspace?.configuration === true,
    watchConfiguration: workspace?.didChangeConfiguration?.dynamicRegistration === true,
    watchFiles: workspace?.didChangeWatchedFiles?.dynamicRegistration === true,
    workspaceFolders: workspace?.workspaceFolders === true,
    versionedEdits: workspace?.workspaceEdit?.documentChanges === true,
    status: readOption(params, 'status') === true,
  };
}

/** One of `InitializationOptions`; whatever else a client sends there is left alone. */
function readOption(
  { initializationOptions }: InitializeParams,
  name: keyof InitializationOptions,
): unknown {
  const options: unknown = initializationOptions;
  if (typeof options !== 'object' || options === null) return undefined;
  return (options as Readonly<Record<string, unknown>>)[name];
}

/** LSP 3.18 lets a client say it for the diagnostics it pulls; before, it said it once for all. */
function showsRelatedInformation(client: TextDocumentClientCapabilities = {}): boolean {
  const pulled: (DiagnosticClientCapabilities & { relatedInformation?: boolean }) | undefined =
    client.diagnostic;
  return (
    client.publishDiagnostics?.relatedInformation === true || pulled?.relatedInformation === true
  );
}

export function serverCapabilities(client: ClientFeatures): ServerCapabilities {
  return {
    positionEncoding: PositionEncodingKind.UTF16,
    textDocumentSync: {
      openClose: true,
      change: TextDocumentSyncKind.Incremental,
      save: { includeText: false },
    },
    // Cells of other languages never come here.
    notebookDocumentSync: {
      notebookSelector: [{ notebook: '*', cells: [{ language: 'markdown' }] }],
    },
    hoverProvider: true,
    codeActionProvider: { codeActionKinds: ['quickfix', actionKinds.fixAll] },
    executeCommandProvider: { commands: [disableInWorkspaceCommand] },
    ...(client.pullDiagnostics && {
      diagnosticProvider: {
        identifier: 'midlint',
        interFileDependencies: false,
        workspaceDiagnostics: client.workspaceDiagnostics,
      },
    }),
    ...(client.workspaceFolders && {
      workspace: { workspaceFolders: { supported: true, changeNotifications: true } },
    }),
  };
}
