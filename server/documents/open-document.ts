import type { TextDocumentContentChangeEvent } from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { Settings } from '../../core/config/settings.ts';
import { createBlockLinter, type LintedDocument, type LintResult } from '../../core/lint.ts';
import type { Format, ProseDocument } from '../../core/prose/block.ts';
import { createProseParser } from '../../core/prose/create-parser.ts';
import type { ProseParser, TextChange } from '../../core/prose/parser.ts';
import { toTextChange } from '../positions.ts';
import { appearances, type Appearance } from '../render/cluster.ts';
import type { ActiveSettings } from '../settings/document-settings.ts';
import { worstFirst } from './worst-first.ts';

/** What one run over one version of a document found. */
export interface Run {
  /** Differs from every other run of this process; the `resultId` of its report. */
  readonly id: string;
  readonly version: number;
  readonly settings: ActiveSettings;
  readonly prose: ProseDocument;
  readonly result: LintResult;
  /** The result with all that it was made of: what a report needs. Blocks are not read again. */
  readonly linted: () => LintedDocument;
  /** The findings to show, in order of their start: the worst `maxFindings` of them. */
  readonly shown: readonly Appearance[];
}

/** More changes than this between two runs are not worth following: the text is parsed anew. */
const mostChanges = 1000;

/** A document open in the editor, and the latest run over it. */
export class OpenDocument {
  /** Always the latest text: read it in the same turn in which positions are made of it. */
  readonly text: TextDocument;
  readonly format: Format | undefined;
  readonly #parser: ProseParser | undefined;
  #changes: TextChange[] | undefined;
  #linter: ReturnType<typeof createBlockLinter> | undefined;
  #rules: Settings | undefined;
  #run: Run | undefined;

  constructor(text: TextDocument, format: Format | undefined) {
    this.text = text;
    this.format = format;
    this.#parser = format && createProseParser(format);
  }

  get uri(): string {
    return this.text.uri;
  }

  get version(): number {
    return this.text.version;
  }

  update(changes: readonly TextDocumentContentChangeEvent[], version: number): void {
    for (const change of changes) {
      this.#changes?.push(toTextChange(this.text, change));
      TextDocument.update(this.text, [change], version);
    }
    this.#run = undefined;
    if (this.#changes && this.#changes.length > mostChanges) this.#changes = undefined;
  }

  /** The run over the latest text: the last one if nothing has changed since. */
  run(settings: ActiveSettings, newId: () => string): Run {
    if (this.#run?.settings === settings) return this.#run;
    if (this.#rules !== settings.rules) this.#linter = undefined;
    this.#rules = settings.rules;
    const changes = this.#changes;
    // Until this run has ended well, nobody knows what state the parser is in.
    this.#changes = undefined;
    this.#run = undefined;
    const prose = this.#parse(changes);
    const linter = (this.#linter ??= createBlockLinter(settings.rules));
    const result = linter.lint(prose);
    // A finding that is not shown still belongs to its cluster, so the cut comes last.
    const all = appearances(result.findings, prose.blocks);
    const shown = worstFirst(all, settings.maxFindings);
    this.#changes = [];
    const linted = (): LintedDocument => linter.read(prose);
    this.#run = { id: newId(), version: this.version, settings, prose, result, linted, shown };
    return this.#run;
  }

  #parse(changes: readonly TextChange[] | undefined): ProseDocument {
    if (!this.#parser) throw new Error(`No format for ${this.text.languageId}`);
    return this.#parser.parse(this.text.getText(), changes);
  }
}
