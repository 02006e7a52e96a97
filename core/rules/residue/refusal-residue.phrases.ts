import type { PhraseRow } from '../rule.ts';

/** An assistant declining. A person who cannot come on Friday says it in other words. */
export const phrases: readonly PhraseRow[] = [
  {
    pattern:
      '(i am sorry|i apologize|unfortunately|sorry),? (but)? (as an ai,?)? i (can not|am unable to|am not able to|will not be able to|will not) (assist|help you with that|help with that|fulfill|comply with|generate|create|produce|engage in)',
  },
  {
    pattern:
      'i (can not|am unable to|am not able to) (assist|help) (you)? with (that|this|your) request',
  },
  {
    pattern:
      'i (can not|am unable to|am not able to|will not) (assist|help) (you)? with (that|this) $',
  },
  {
    pattern:
      'i (can not|am unable to|am not able to) (fulfill|comply with|complete|process|accommodate) (this|that|your|such) (request|prompt)',
  },
  {
    pattern:
      'i (can not|am unable to|am not able to) (generate|create|produce|provide) (explicit|harmful|offensive|inappropriate|copyrighted|that|this|such) (content|material|kind|type)',
  },
  {
    pattern:
      'i (must|have to) (respectfully)? decline (to (generate|create|write|provide|assist|answer)|this request|that request)',
  },
  {
    pattern:
      '(against|violates|violate) my (programming|guidelines|ethical guidelines|safety guidelines|content policy|usage policy)',
  },
  {
    pattern:
      'i am not comfortable (generating|creating|writing|producing|providing|discussing) (that|this|such|content|explicit|harmful)',
  },
  { pattern: 'my (guidelines|programming|safety guidelines) (does not|do not|prevent|prohibit)' },
  { pattern: 'as a responsible (ai|assistant|language model)' },
];
