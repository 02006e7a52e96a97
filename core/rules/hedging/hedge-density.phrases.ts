import type { PhraseRow } from '../rule.ts';
import { isAboutClaim, isGuess } from './hedge-density.context.ts';

/** Single hedges. Each is good English; only their number in one text counts. */
export const phrases: readonly PhraseRow[] = [
  { pattern: '(generally|typically|usually|commonly|often|sometimes|frequently)' },
  { pattern: '(perhaps|possibly|potentially|probably|presumably|arguably|seemingly|likely)' },
  { pattern: '(somewhat|relatively|largely|mostly|fairly)' },
  {
    pattern:
      'in (many|some|most|certain|various) (cases|instances|situations|ways|respects|circumstances|contexts)',
  },
  { pattern: 'to (some|a certain|a large|varying) (extent|degree|extents|degrees)' },
  {
    pattern:
      '(generally speaking|broadly speaking|for the most part|by and large|more or less|in a sense|as a general rule|on the whole)',
  },
  { pattern: 'in general', accept: isAboutClaim },
  { pattern: '~tend to' },
  { pattern: '(seem|seems|appear|appears) (to|that|like|as though)' },
  { pattern: 'it would (seem|appear) that' },
  { pattern: 'can be (seen|viewed|considered|regarded|thought of) as' },
  { pattern: 'not necessarily' },
  { pattern: '(may|might)', accept: isGuess },
  { pattern: '(can|could) (also|often|sometimes|help|lead|make|vary|depend)' },
];
