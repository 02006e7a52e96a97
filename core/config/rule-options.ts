import type { Rule, RuleOption } from '../rules/rule.ts';

/**
 * Every number of a rule that a config can set: its own options and, for a rule that counts by
 * density, `minimum` (hits in a document) and `perThousand` (hits in a thousand words).
 */
export function ruleOptions(rule: Rule): readonly RuleOption[] {
  const own = rule.options ?? [];
  if (rule.trigger.kind !== 'density') return own;
  return [
    ...own,
    {
      name: 'minimum',
      default: rule.trigger.minimum,
      minimum: 1,
      description: 'Hits a document must have before any of them is a finding.',
    },
    {
      name: 'perThousand',
      default: rule.trigger.perThousand,
      minimum: 0,
      description: 'Hits in a thousand words a document must have before any is a finding.',
    },
  ];
}
