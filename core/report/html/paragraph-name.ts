import type { ReportParagraph } from '../report.ts';

const kinds: Readonly<Record<ReportParagraph['kind'], string>> = {
  paragraph: 'Paragraph',
  'list-item': 'List',
  'table-cell': 'Table',
  quote: 'Quotation',
  footnote: 'Footnote',
};

/** What a paragraph is called in a picture and its table: by its kind and number. */
export function paragraphName({ kind }: ReportParagraph, index: number): string {
  return `${kinds[kind]} ${index + 1}`;
}
