import type {
  Position,
  Range,
  TextDocumentContentChangeEvent,
  TextEdit,
} from 'vscode-languageserver/node';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Edit, Span } from '../core/finding.ts';
import type { TextChange } from '../core/prose/parser.ts';
import type { LocatedProblem } from '../workspace/config/loader.ts';

// The one place where LSP positions (line and UTF-16 column, 0-based) and the core's offsets
// (UTF-16 code units from the start of the text) become each other.

export function toRange(document: TextDocument, { start, end }: Span): Range {
  return { start: document.positionAt(start), end: document.positionAt(end) };
}

export function toTextEdit(document: TextDocument, edit: Edit): TextEdit {
  return { range: toRange(document, edit), newText: edit.text };
}

export function toOffset(document: TextDocument, position: Position): number {
  return document.offsetAt(position);
}

/** A range the client sent, the wrong way round or past the end included. */
export function toSpan(document: TextDocument, range: Range): Span {
  const start = document.offsetAt(range.start);
  const end = document.offsetAt(range.end);
  return start <= end ? { start, end } : { start: end, end: start };
}

/** @param document as it is before the change. */
export function toTextChange(
  document: TextDocument,
  change: TextDocumentContentChangeEvent,
): TextChange {
  const length = change.text.length;
  if ('range' in change) return { ...toSpan(document, change.range), length };
  return { start: 0, end: document.getText().length, length };
}

/** Where a config file is wrong; its lines and columns count from 1. */
export function toConfigRange(problem: LocatedProblem): Range {
  return {
    start: { line: problem.line - 1, character: problem.column - 1 },
    end: { line: problem.endLine - 1, character: problem.endColumn - 1 },
  };
}
