import { ifBefore, unlessBehind } from '../around.ts';

/** Whether the hit is what something is said to be: “is of paramount importance”. */
export const isPredicate = ifBefore(
  /(?:\b(?:am|is|are|was|were|be|been|being|seems?|seemed|becomes?|became|remains?)|[’'](?:s|re))(?:\s+[a-zß-ɏꞏ]+)?\s+$/i,
);

/** Whether no figure follows: it would be the fact that the phrase leaves out. */
export const lacksFigure = unlessBehind(/^\s+(?:of\s+)?(?:about\s+|some\s+)?[$€£]?\d/u);
