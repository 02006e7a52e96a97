import { setImmediate as nextTurn } from 'node:timers/promises';
import type { CancellationToken, TextDocuments } from 'vscode-languageserver/node';
import type { OpenDocument, Run } from './documents/open-document.ts';
import { describeError, type Log } from './log.ts';
import type { DocumentState } from './protocol/status.ts';
import type { DocumentSettings } from './settings/document-settings.ts';
import type { SettingsStore } from './settings/settings-store.ts';

/** A document and the run over its latest text. */
export interface Linted {
  readonly document: OpenDocument;
  readonly run: Run;
  readonly settings: DocumentSettings;
}

/** What became of the wish to lint a document. */
export interface Outcome {
  readonly document: OpenDocument;
  readonly state: DocumentState;
  readonly run: Run | undefined;
  readonly settings: DocumentSettings;
}

export interface LinterOptions {
  readonly documents: Pick<TextDocuments<OpenDocument>, 'get'>;
  readonly settings: Pick<SettingsStore, 'get'>;
  readonly log: Log;
  readonly onOutcome: (outcome: Outcome) => void;
}

/** Runs over open documents: every handler gets its findings here, and none keeps any. */
export class Linter {
  readonly #options: LinterOptions;
  #runs = 0;

  constructor(options: LinterOptions) {
    this.#options = options;
  }

  /**
   * The findings in the latest text of a document. What is made of their offsets must be made
   * before the next `await`.
   *
   * @returns `undefined` when there is nothing to say: the document is not open, not of our
   *   languages or ignored, the request was cancelled, or the run failed, which is logged.
   */
  async lint(uri: string, token?: CancellationToken): Promise<Linted | undefined> {
    const { documents, settings: store } = this.#options;
    if (documents.get(uri)?.format === undefined) return undefined;
    const settings = await store.get(uri);
    // A lint cannot be interrupted: let a cancellation or a newer text in before it starts.
    await nextTurn();
    const document = documents.get(uri);
    if (document?.format === undefined || token?.isCancellationRequested) return undefined;
    const outcome = this.#run(document, settings);
    this.#options.onOutcome(outcome);
    return outcome.run && { document, run: outcome.run, settings };
  }

  #run(document: OpenDocument, settings: DocumentSettings): Outcome {
    const { active } = settings;
    if (active === undefined) return { document, state: 'ignored', run: undefined, settings };
    try {
      const run = document.run(active, () => this.#newId());
      const off = run.prose.directives.some(({ kind }) => kind === 'off');
      return { document, state: off ? 'disabled' : 'linted', run, settings };
    } catch (error) {
      this.#options.log.error(`${document.uri} could not be linted: ${describeError(error)}`);
      return { document, state: 'failed', run: undefined, settings };
    }
  }

  /** The process is part of it: a client may hold an id of a server that crashed. */
  #newId(): string {
    this.#runs += 1;
    return `${process.pid}-${this.#runs}`;
  }
}
