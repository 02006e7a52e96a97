import type { DiagnosticRelatedInformation } from 'vscode-languageserver/node';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Span } from '../../core/finding.ts';
import type { BlockKind } from '../../core/prose/block.ts';
import { toRange } from '../positions.ts';
import type { Cluster } from './cluster.ts';

const blockNames: Readonly<Record<BlockKind, string>> = {
  paragraph: 'paragraph',
  heading: 'heading',
  'list-item': 'list item',
  'table-cell': 'table cell',
  quote: 'quotation',
  footnote: 'footnote',
};

/** Says how many findings the worst of a cluster speaks for, then names each with its place. */
export function toRelatedInformation(
  { block, others }: Cluster,
  document: TextDocument,
): DiagnosticRelatedInformation[] {
  const at = (span: Span, message: string): DiagnosticRelatedInformation => ({
    location: { uri: document.uri, range: toRange(document, span) },
    message,
  });
  return [
    at(block, `${others.length} more habits in this ${blockNames[block.kind]}`),
    ...others.map((finding) => at(finding, finding.message)),
  ];
}
