import { describe, expect, test } from 'vitest';
import { applyEdits, defaultSettings, lintText, rules, type Finding } from '../../core/index.ts';
import type { BadExample, Rule } from '../../core/rules/rule.ts';

/**
 * Thresholds of density rules are about documents; an example shows the single hit. Other rules
 * are off, so that none claims the same words; all but where a rule needs their company.
 */
function settingsFor(rule: Rule) {
  const settings = defaultSettings(rule.onlyIn?.[0]);
  const own = settings.rules.get(rule.id);
  const options = { ...own?.options, minimum: 1, perThousand: 0 };
  const needsOthers =
    rule.trigger.kind === 'company' || rule.kind === 'cluster' || rule.kind === 'directive';
  const others = needsOthers
    ? settings.rules
    : new Map([...settings.rules].map(([id, one]) => [id, { ...one, severity: 'off' as const }]));
  return {
    ...settings,
    rules: new Map([...others, [rule.id, { severity: rule.severity, options }]]),
  };
}

function findingsOf(rule: Rule, text: string, format: BadExample['format']): readonly Finding[] {
  const result = lintText(text, { format: format ?? 'markdown', settings: settingsFor(rule) });
  return rule.category === 'directives'
    ? result.findings
    : result.findings.filter(({ ruleId }) => ruleId === rule.id);
}

describe.each(rules.map((rule) => [rule.id, rule] as const))('%s', (_, rule) => {
  test('should have six bad and six good examples at least', () => {
    expect(rule.examples.bad.length).toBeGreaterThanOrEqual(6);
    expect(rule.examples.good.length).toBeGreaterThanOrEqual(6);
  });

  test.each(rule.examples.bad)('should find $found in: $text', (example) => {
    const findings = findingsOf(rule, example.text, example.format);
    const expected = typeof example.found === 'string' ? [example.found] : example.found;
    const spans = findings.map(({ start, end }) => example.text.slice(start, end));
    expect(spans).toEqual(expected);
    for (const finding of findings) {
      expect(finding.message).not.toMatch(/\{|\}|“”/u);
      expect(finding.message).not.toContain('Please report it');
    }
  });

  test.each(rule.examples.bad.filter(({ fixed }) => fixed !== undefined))(
    'should mend: $text',
    ({ text, format, fixed }) => {
      const fix = findingsOf(rule, text, format)[0]?.fixes[0];
      expect(fix ? applyEdits(text, fix.edits) : null).toBe(fixed);
    },
  );

  test.each(rule.examples.bad)('should not find again what a fix has mended: $text', (example) => {
    const before = findingsOf(rule, example.text, example.format);
    for (const finding of before) {
      for (const fix of finding.fixes) {
        const after = applyEdits(example.text, fix.edits);
        const left = findingsOf(rule, after, example.format);
        expect(left.length, `${fix.title}: ${after}`).toBeLessThan(before.length);
      }
    }
  });

  test.each(rule.examples.good)('should stay quiet on: %s', (text) => {
    expect(findingsOf(rule, text, 'markdown')).toEqual([]);
  });
});
