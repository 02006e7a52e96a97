import type { Sentence } from '../../language/sentence.ts';
import type { BlockView, Report } from '../rule.ts';
import { dashFixes } from './dash-fixes.ts';
import { findDashes, type Dash } from './find-dashes.ts';

/** Reports each dash that `pattern` finds in a block, with what may stand in its place. */
export function reportDashes(
  view: BlockView,
  report: (report: Report) => void,
  pattern: RegExp,
): void {
  const dashes = findDashes(view, pattern);
  if (dashes.length === 0) return;
  for (const [sentence, own] of bySentence(view, dashes)) {
    const fixes = dashFixes(view.text, sentence, own);
    for (const { start, end } of own) report({ start, end, fixes });
  }
}

function bySentence(view: BlockView, dashes: readonly Dash[]): Map<Sentence, Dash[]> {
  const groups = new Map<Sentence, Dash[]>();
  const sentences = view.sentences();
  let index = 0;
  for (const dash of dashes) {
    while (index < sentences.length - 1 && sentences[index]!.end <= dash.start) index += 1;
    const sentence = sentences[index];
    if (!sentence) continue;
    const group = groups.get(sentence);
    if (group) group.push(dash);
    else groups.set(sentence, [dash]);
  }
  return groups;
}
