import type { PhraseRow } from '../rule.ts';

/** Modifiers that say nothing about the noun behind them. */
export const phrases: readonly PhraseRow[] = [
  { pattern: 'various', fix: 'delete', safe: false },
  { pattern: 'their respective', fix: { replace: 'their' }, safe: false },
  {
    pattern: 'a (wide|broad|diverse|vast|whole|rich|full)? (range|variety|spectrum) of',
    fix: { replace: ['many', 'several'] },
    safe: false,
  },
  {
    pattern: 'a diverse (set|mix|group|collection|selection) of',
    fix: { replace: ['many', 'several'] },
    safe: false,
  },
  { pattern: 'overall', fix: 'delete', safe: false },
  { pattern: 'unique', fix: 'delete', safe: false },
  { pattern: 'specific', fix: 'delete', safe: false },
  { pattern: 'key', fix: 'delete', safe: false },
  { pattern: 'diverse', fix: 'delete', safe: false },
  { pattern: 'valuable', fix: 'delete', safe: false },
  { pattern: 'individual', fix: 'delete', safe: false },
  { pattern: 'inherent', fix: 'delete', safe: false },
];
