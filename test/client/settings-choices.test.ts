import { describe, expect, test } from 'vitest';
import {
  categoryChoices,
  profileChoices,
  profileNames,
  severityOf,
  withSeverity,
} from '../../client/settings-choices.ts';
import { profiles } from '../../core/rules/rule.ts';
import type { RuleItem } from '../../server/protocol/rules.ts';

const rules: RuleItem[] = [
  { id: 'hedge-stack', category: 'hedging', what: '', severity: 'warning' },
  { id: 'hedge-density', category: 'hedging', what: '', severity: 'hint' },
  { id: 'hype', category: 'inflation', what: '', severity: 'info' },
];
const settings = {
  profile: 'blog',
  rules: { hedging: 'off', hype: ['hint', { minimum: 2 }] },
};

describe('the picker of settings', () => {
  test('should offer every profile and mark the one in force', () => {
    expect(profileNames).toEqual(['auto', ...profiles]);
    const labels = profileChoices(settings).map(({ label }) => label);
    expect(labels).toContain('$(check) blog');
    expect(labels).toContain('docs');
  });

  test('should show categories with what the settings say of them', () => {
    const choices = categoryChoices(rules, settings);
    expect(choices.map(({ label, description }) => [label, description])).toEqual([
      ['$(circle-slash) hedging', '2 rules, off'],
      ['inflation', '1 rule'],
    ]);
  });

  test('should know severities with options, and no names of the prototype', () => {
    expect(severityOf(settings, 'hype')).toBe('hint');
    expect(severityOf(settings, 'hedge-stack')).toBe('default');
    expect(severityOf(settings, 'constructor')).toBe('default');
  });

  test('should change one setting and keep the rest, options too', () => {
    expect(withSeverity(settings, 'hype', 'info')).toEqual({
      hedging: 'off',
      hype: ['info', { minimum: 2 }],
    });
    expect(withSeverity(settings, 'hedging', 'default')).toEqual({ hype: settings.rules.hype });
    expect(withSeverity(settings, 'closers', 'off')).toEqual({ ...settings.rules, closers: 'off' });
  });
});
