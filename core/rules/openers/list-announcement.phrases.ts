import type { PhraseRow } from '../rule.ts';
import { textOf, unlessBehind } from '../around.ts';

const amount = '(some|a few|a couple of|several|a number of|#)';
const means =
  '(ways|reasons|factors|tips|ideas|strategies|methods|options|aspects|benefits|considerations|approaches|techniques|suggestions|points|steps|types|things)';

/** Sentences that open a list by saying that it comes. */
export const phrases: readonly PhraseRow[] = [
  {
    pattern: `^(here|below) are ${amount} <1-4>`,
    // Says what the items are and what they are for.
    accept: (hit) =>
      !/\b(?:relevant|related|links?|references|sources|papers|posts|articles)\b/iu.test(
        textOf(hit),
      ),
  },
  {
    pattern: `^(here is|below is) (a|an) <0-3> (list|guide|breakdown|summary|outline|overview|plan|template) (of|to|for|that|on)`,
  },
  {
    pattern: `^there are (several|many|various|numerous|a few|a number of|a variety of) <0-2> ${means} (to|that|why|of|in|for|which|you|we|such)`,
    // A claim about them all, and no list behind it.
    accept: unlessBehind(/^[^.!?:]*\b(?:but|however|though|although|yet|none)\b/iu, 200),
  },
];
