import { perView } from '../per-view.ts';
import type { BlockView } from '../rule.ts';

/** Whether a block says “not” or “n’t” anywhere. */
export const hasNegation = perView(({ text }: BlockView) => /not|n['’]t/i.test(text));
