import { ifAll } from '../around.ts';
import type { PhraseRow } from '../rule.ts';
import {
  isAmount,
  isBeforeNoun,
  isNoArray,
  isNoReturn,
  lacksFigure,
} from './vague-quantity.context.ts';

const much = 'Say by how much, or compared with what: “{actual}” is a size without a number.';

/** Amounts without a number. */
export const phrases: readonly PhraseRow[] = [
  { pattern: 'countless', fix: { replace: 'many' }, safe: false, accept: isBeforeNoun },
  { pattern: 'innumerable', fix: { replace: 'many' }, safe: false, accept: isBeforeNoun },
  { pattern: 'numerous', fix: { replace: 'many' }, safe: false, accept: isBeforeNoun },
  {
    pattern: 'a (whole)? (plethora|multitude|myriad) of',
    fix: { replace: 'many' },
    safe: false,
    accept: isAmount,
  },
  { pattern: '(myriad of|myriad)', fix: { replace: 'many' }, safe: false, accept: isBeforeNoun },
  {
    pattern: 'a (whole)? (slew|host|raft) of',
    fix: { replace: 'many' },
    safe: false,
    accept: isAmount,
  },
  { pattern: 'a wealth of', fix: { replace: 'plenty of' }, safe: false, accept: isAmount },
  {
    pattern: 'a treasure trove of',
    message: 'Say how many, or name two: “{actual}” is a size without a number.',
    accept: isAmount,
  },
  { pattern: 'an abundance of', fix: { replace: 'plenty of' }, safe: false, accept: isAmount },
  {
    pattern:
      '(a|an) (vast|huge|wide|broad|dizzying|impressive|staggering|diverse|whole|rich)? array of',
    fix: { replace: 'many' },
    safe: false,
    accept: ifAll(isNoArray, isNoReturn),
  },
  {
    pattern: 'a (significant|substantial|considerable|sizable|staggering) number of',
    fix: { replace: 'many' },
    safe: false,
    accept: isAmount,
  },
  {
    pattern: 'a (significant|substantial|considerable|tremendous|staggering|vast) amount of',
    fix: { replace: 'a lot of' },
    safe: false,
    accept: isAmount,
  },
  {
    pattern: 'a (significant|substantial|considerable|growing) (portion|proportion|percentage) of',
    message: 'Say what share: “{actual}” is a size without a number.',
    accept: lacksFigure,
  },
  {
    // “Many” would lose the growth.
    pattern: '(a|an) (ever)? (growing|increasing|expanding) number of',
    fix: { replace: 'more and more' },
    safe: false,
    accept: isAmount,
  },
  {
    pattern:
      '(significantly|substantially|considerably|dramatically|drastically|vastly|markedly|exponentially|immensely) (more|less|fewer|faster|slower|better|worse|higher|lower|larger|smaller|greater|stronger|easier)',
    message: much,
    accept: lacksFigure,
  },
  {
    pattern:
      '(significantly|substantially|dramatically|drastically|greatly|vastly|exponentially|immensely) (~improve|~increase|~reduce|~enhance|~boost|~decrease|~lower|~cut|~speed up)',
    message: much,
    accept: lacksFigure,
  },
];
