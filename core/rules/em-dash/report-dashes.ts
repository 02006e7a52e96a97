import type { Sentence } from '../../language/sentence.ts';
import type { BlockView, FixPlan, Report } from '../rule.ts';
import { dashFixes, holdsAside } from './dash-fixes.ts';
import { findDashes, type Dash } from './find-dashes.ts';

/**
 * Reports each interruption that `pattern` finds in a block, with what may stand in its place: a
 * pair of dashes around an aside is one, and stands at its opening dash.
 */
export function reportDashes(
  view: BlockView,
  report: (report: Report) => void,
  pattern: RegExp,
): void {
  const dashes = findDashes(view, pattern);
  if (dashes.length === 0) return;
  let open: Dash | undefined;
  for (const [sentence, own] of bySentence(view, dashes)) {
    if (opensItems(view.text, own)) continue;
    const fixes = (): FixPlan[] => dashFixes(view.text, sentence, own);
    for (const dash of own) {
      if (open && holdsAside(view.text, open, dash)) {
        open = undefined;
      } else {
        report({ start: dash.start, end: dash.end, fixes });
        open = dash;
      }
    }
  }
}

/** “One kind — a, b; another — c, d”: each dash stands for a colon in a list. */
function opensItems(text: string, dashes: readonly Dash[]): boolean {
  return (
    dashes.length > 1 &&
    dashes.every((dash, index) => {
      const next = dashes[index + 1];
      return !next || /;\s/u.test(text.slice(dash.outerEnd, next.outerStart));
    })
  );
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
