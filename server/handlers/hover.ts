import {
  MarkupKind,
  type CancellationToken,
  type Hover,
  type HoverParams,
} from 'vscode-languageserver/node';
import type { Linter } from '../linter.ts';
import { toOffset, toRange } from '../positions.ts';
import { renderHover } from '../render/hover.ts';

/** `textDocument/hover`: about the finding under the pointer; nothing anywhere else. */
export async function hover(
  { textDocument, position }: HoverParams,
  token: CancellationToken,
  linter: Linter,
): Promise<Hover | null> {
  const linted = await linter.lint(textDocument.uri, token);
  if (linted === undefined) return null;
  const { document, run } = linted;
  const offset = toOffset(document.text, position);
  const here = run.shown
    .map(({ finding }) => finding)
    .filter(({ start, end }) => start <= offset && offset < end);
  const [first] = here;
  if (first === undefined) return null;
  const format = document.format ?? 'markdown';
  const value = here
    .map((finding) => renderHover(finding, run.prose.blocks, format))
    .join('\n\n---\n\n');
  return {
    contents: { kind: MarkupKind.Markdown, value },
    range: toRange(document.text, first),
  };
}
