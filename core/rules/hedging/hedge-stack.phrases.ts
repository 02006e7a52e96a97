import type { PhraseRow } from '../rule.ts';
import { framesHedge, isNoIdiom, isNoMonth, opensHedge, tendsToDo } from './hedge-stack.context.ts';

/** Each fix keeps one hedge. A frame counts before a second hedge only. */
export const phrases: readonly PhraseRow[] = [
  // A modal verb and an adverb.
  { pattern: 'could possibly', fix: { replace: 'could' }, accept: isNoIdiom },
  {
    pattern: 'could (potentially|conceivably|perhaps|maybe|likely)',
    fix: { replace: 'could' },
  },
  // “Could be worse” praises; “could arguably be worse” is an argument.
  { pattern: 'could arguably', fix: { replace: 'could' }, safe: false },
  {
    pattern: 'might (potentially|possibly|conceivably|perhaps|maybe|arguably|likely|probably)',
    fix: { replace: 'might' },
  },
  {
    pattern: 'may (potentially|possibly|conceivably|perhaps|maybe|arguably|likely|probably)',
    fix: { replace: 'may' },
  },
  { pattern: 'can (potentially|conceivably|arguably)', fix: { replace: ['could', 'can'] } },
  { pattern: 'could well (potentially|possibly)', fix: { replace: 'could well' } },
  { pattern: 'might well (potentially|possibly)', fix: { replace: 'might well' } },
  { pattern: 'may well (potentially|possibly)', fix: { replace: 'may well' } },
  { pattern: 'could also (potentially|possibly|conceivably)', fix: { replace: 'could also' } },
  { pattern: 'might also (potentially|possibly|conceivably)', fix: { replace: 'might also' } },
  { pattern: 'may also (potentially|possibly|conceivably)', fix: { replace: 'may also' } },
  { pattern: 'could be (potentially|possibly|arguably)', fix: { replace: 'could be' } },
  { pattern: 'might be (potentially|possibly|perhaps|arguably)', fix: { replace: 'might be' } },
  { pattern: 'may be (potentially|possibly|perhaps|arguably)', fix: { replace: 'may be' } },
  {
    pattern: 'could have (potentially|possibly)',
    fix: { replace: 'could have' },
    accept: isNoIdiom,
  },
  { pattern: 'might have (potentially|possibly|perhaps)', fix: { replace: 'might have' } },
  { pattern: 'may have (potentially|possibly|perhaps)', fix: { replace: 'may have' } },

  // The adverb first.
  { pattern: '(potentially|conceivably|arguably|maybe) could', fix: { replace: 'could' } },
  { pattern: 'possibly could', fix: { replace: 'could' }, accept: isNoIdiom },
  {
    pattern: '(potentially|possibly|conceivably|arguably|maybe|perhaps|probably) might',
    fix: { replace: 'might' },
  },
  {
    pattern: '(potentially|possibly|conceivably|arguably|maybe|perhaps|probably) may',
    fix: { replace: 'may' },
    accept: isNoMonth,
  },

  // Two adverbs.
  { pattern: '(perhaps|maybe) (possibly|potentially|arguably)', fix: { replace: 'perhaps' } },
  { pattern: 'possibly (perhaps|maybe|potentially)', fix: { replace: 'possibly' } },
  { pattern: '(potentially|arguably) (possibly|perhaps)', fix: { replace: 'possibly' } },
  { pattern: 'somewhat (relatively|fairly|rather)', fix: { replace: 'somewhat' } },
  { pattern: '(fairly|relatively|rather) somewhat', fix: { replace: 'somewhat' } },
  {
    pattern: '(generally|typically|usually|normally) (often|usually|typically|generally)',
    fix: { replace: 'usually' },
  },

  // Habit said twice.
  {
    pattern: '(generally|typically|usually|normally|commonly|often|sometimes) ~tend to',
    fix: { replace: '~tend to' },
    accept: tendsToDo,
  },
  {
    pattern: '~tend to (generally|typically|usually|normally|commonly|often|sometimes)',
    fix: { replace: '~tend to' },
  },
  {
    pattern: '(may|might|could) tend to',
    accept: tendsToDo,
    message: 'Two hedges on one claim: “{actual}”. Keep one.',
  },
  { pattern: 'seemingly ~appear to', fix: { replace: '~appear to' } },
  { pattern: 'seemingly ~seem to', fix: { replace: '~seem to' } },

  // Seeming to suggest.
  {
    pattern: '(would|might|may|could) (seem|appear) to suggest',
    fix: { replace: 'may suggest' },
    safe: false,
  },
  {
    pattern: '(would|might|may|could) (seem|appear) to indicate',
    fix: { replace: 'may indicate' },
    safe: false,
  },
  {
    pattern: '(would|might|may|could) (seem|appear) to imply',
    fix: { replace: 'may imply' },
    safe: false,
  },
  { pattern: '~seem to (potentially|possibly|perhaps)', fix: { replace: '~seem to' } },
  { pattern: '~appear to (potentially|possibly|perhaps)', fix: { replace: '~appear to' } },
  {
    pattern: 'it (seems|appears) (possible|likely|probable) that',
    fix: 'delete',
    accept: framesHedge,
  },

  // A frame in front of a hedged clause.
  {
    pattern:
      'it is (quite|entirely|certainly|also|always|very)? (possible|conceivable|plausible) that',
    fix: 'delete',
    accept: framesHedge,
  },
  {
    pattern: 'it (may|might|could) (well|also)? be (possible|that|the case that)',
    fix: 'delete',
    accept: framesHedge,
  },
  {
    pattern:
      'there is (always|also)? a (real|good|small|slight|distinct|strong)? (possibility|chance) that',
    fix: 'delete',
    accept: framesHedge,
  },
  {
    pattern: 'it (could|might|may|can) (perhaps|also|reasonably)? be (argued|said|suggested) that',
    fix: 'delete',
    accept: framesHedge,
  },
  {
    pattern: 'one (could|might|may) (perhaps|also|reasonably)? (argue|say|suggest) that',
    fix: 'delete',
    accept: framesHedge,
  },
  { pattern: '^ maybe', fix: 'delete', accept: opensHedge },
];
