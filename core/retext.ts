import type { Root } from 'nlcst';
import type { VFile } from 'vfile';
import { checkConfig } from './config/check-config.ts';
import type { ConfigPart } from './config/config.ts';
import { resolveSettings } from './config/resolve-settings.ts';
import type { Finding } from './finding.ts';
import { applyEdits } from './fix/apply-edits.ts';
import { createBlockLinter } from './lint.ts';
import { createLineIndex } from './prose/line-index.ts';
import { documentOfTree } from './prose/nlcst-document.ts';
import { findRule } from './rules/registry.ts';
import { rulePage } from './rules/rule-address.ts';

/**
 * midlint as a unified plugin: `retext().use(retextMidlint)`.
 *
 * Runs the same engine as the command on the paragraphs of an nlcst tree and leaves standard
 * messages on the file: `ruleId`, `source`, `place`, `actual`, `expected`, `note` (why it matters)
 * and `url`. `expected` holds what may stand in place of `actual`, one entry a fix. A tree without
 * positions gives messages without a place.
 *
 * @param options `profile`, `rules` and `allow` as in a config file.
 * @throws Error that names each mistake in the options.
 */
export default function retextMidlint(
  options: ConfigPart = {},
): (tree: Root, file: VFile) => undefined {
  const { config, problems } = checkConfig(options);
  if (problems.length > 0) {
    const lines = problems.map(({ path, message }) => `${path.join('.')}: ${message}`);
    throw new Error(`midlint options: ${lines.join('; ')}`);
  }
  return (tree, file) => {
    const settings = resolveSettings(config, file.history.at(-1) ?? '');
    const { document, positioned } = documentOfTree(tree, String(file));
    for (const finding of createBlockLinter(settings).lint(document).findings) {
      report(finding, { text: document.text, positioned }, file);
    }
  };
}

function report(
  finding: Finding,
  { text, positioned }: { text: string; positioned: boolean },
  file: VFile,
): void {
  // A fix may reach beyond the words found (the space behind a deletion, the next capital), so
  // `actual` and `place` are widened until every fix lies inside.
  const edits = finding.fixes.flatMap((fix) => fix.edits);
  const start = Math.min(finding.start, ...edits.map((edit) => edit.start));
  const end = Math.max(finding.end, ...edits.map((edit) => edit.end));
  const actual = text.slice(start, end);
  const lines = createLineIndex(text);
  const at = (offset: number) => ({ ...lines.positionAt(offset), offset });
  const message = file.message(finding.message, {
    ruleId: finding.ruleId,
    source: 'midlint',
    place: positioned ? { start: at(start), end: at(end) } : undefined,
  });
  message.actual = actual;
  message.expected = finding.fixes.map((fix) =>
    applyEdits(
      actual,
      fix.edits.map((edit) => ({ ...edit, start: edit.start - start, end: edit.end - start })),
    ),
  );
  const rule = findRule(finding.ruleId);
  if (rule) message.note = rule.why;
  message.url = rulePage(finding.ruleId);
}
