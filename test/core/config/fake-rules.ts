import type { Rule } from '../../../core/rules/rule.ts';
import { defineRule } from '../../../core/rules/rule.ts';

const facts = {
  kind: 'phrase',
  family: ['B1'],
  what: 'What it is.',
  why: 'Why it flattens.',
  message: 'Cut it.',
  sources: [],
  examples: { bad: [], good: [] },
  phrases: [],
} as const;

/** A small registry with every shape a rule can have, so that tests do not hang on real rules. */
export const fakeRules: readonly Rule[] = [
  defineRule({
    ...facts,
    id: 'hedge-stack',
    category: 'hedging',
    severity: 'warning',
    trigger: { kind: 'single' },
    options: [{ name: 'words', default: 3, minimum: 2, description: 'Words apart.' }],
    profiles: { fiction: 'off', docs: 'error' },
  }),
  defineRule({
    ...facts,
    id: 'hedge-density',
    category: 'hedging',
    severity: 'info',
    trigger: { kind: 'density', minimum: 4, perThousand: 6 },
  }),
  defineRule({
    ...facts,
    id: 'em-dash-fake',
    category: 'em-dash',
    severity: 'hint',
    trigger: { kind: 'single' },
  }),
];
