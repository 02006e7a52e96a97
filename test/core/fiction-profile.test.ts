import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { defaultSettings, lintText, resolveSettings, rules } from '../../core/index.ts';
import type { Config } from '../../core/index.ts';
import { profiles } from '../../core/rules/rule.ts';

const story = readFileSync(
  fileURLToPath(new URL('../../samples/stories/mid-story.md', import.meta.url)),
  'utf8',
);
const fictionRules = rules.filter(({ onlyIn }) => onlyIn?.includes('fiction'));

function found(profile: 'fiction' | 'docs'): Set<string> {
  const { findings } = lintText(story, {
    format: 'markdown',
    settings: defaultSettings(profile),
  });
  return new Set(findings.map(({ ruleId }) => ruleId));
}

describe('rules for stories', () => {
  test('should find the habits of a story in the fiction profile', () => {
    const ids = found('fiction');
    for (const id of ['fiction-stock-phrase', 'stock-name', 'figurative-verb']) {
      expect(ids).toContain(id);
    }
  });

  test('should be silent on the same text as documentation', () => {
    const ids = found('docs');
    for (const { id } of fictionRules) expect(ids).not.toContain(id);
  });

  test('should be off in every other profile', () => {
    expect(fictionRules.length).toBeGreaterThan(4);
    for (const profile of profiles) {
      const settings = defaultSettings(profile);
      for (const { id, severity } of fictionRules) {
        expect(settings.rules.get(id)?.severity).toBe(profile === 'fiction' ? severity : 'off');
      }
    }
  });

  test('should be switched on elsewhere by their id, not by their category', () => {
    const severityOf = (config: Config) =>
      resolveSettings(config, 'docs/a.md').rules.get('stock-name')?.severity;
    expect(severityOf({ rules: { vocabulary: 'warning' } })).toBe('off');
    expect(severityOf({ rules: { 'stock-name': 'warning' } })).toBe('warning');
    expect(severityOf({ rules: { vocabulary: 'warning', 'stock-name': 'info' } })).toBe('info');
    expect(severityOf({ profile: 'fiction', rules: { vocabulary: 'warning' } })).toBe('warning');
    expect(severityOf({ profile: 'fiction', rules: { vocabulary: 'off' } })).toBe('off');
  });

  test('should count nothing in the score', () => {
    const options = { format: 'markdown' as const };
    const settings = defaultSettings('fiction');
    const without = {
      ...settings,
      rules: new Map(
        [...settings.rules].map(([id, one]) => [
          id,
          fictionRules.some((rule) => rule.id === id) || id === 'evidence-cluster'
            ? { ...one, severity: 'off' as const }
            : one,
        ]),
      ),
    };
    expect(lintText(story, { ...options, settings }).score).toBe(
      lintText(story, { ...options, settings: without }).score,
    );
  });
});

describe('evidence-cluster', () => {
  const crowded =
    'It is important to note that tea plays a crucial role. In order to utilize it, one must delve into a rich tapestry of cups.';
  const clusters = (text: string) =>
    lintText(text, { format: 'markdown' }).findings.filter(
      ({ ruleId }) => ruleId === 'evidence-cluster',
    );

  test('should be one finding over the paragraph, beside those it counts', () => {
    const [cluster, ...others] = clusters(`Tea.\n\n${crowded}\n\nCups.`);
    expect(others).toEqual([]);
    expect(cluster).toMatchObject({ severity: 'hint', start: 6, end: 6 + crowded.length });
    const { findings } = lintText(crowded, { format: 'markdown' });
    expect(cluster?.message).toContain(`${String(findings.length - 1)} findings of`);
  });

  test('should be silenced by a directive, which then is in use', () => {
    const text = `<!-- midlint-disable-next-line evidence-cluster -->\n${crowded}`;
    expect(clusters(text)).toEqual([]);
    const { findings } = lintText(text, { format: 'markdown' });
    expect(findings.map(({ ruleId }) => ruleId)).not.toContain('unused-directive');
  });

  test('should not count what is silenced', () => {
    const ids =
      'importance-announcement light-verb wordy-phrase elevated-register signposting brochure-tone';
    const text = `<!-- midlint-disable-next-line ${ids} -->\n${crowded}`;
    expect(clusters(text)).toEqual([]);
  });

  test('should follow its options', () => {
    const settings = resolveSettings(
      { rules: { 'evidence-cluster': ['warning', { findings: 40 }] } },
      'a.md',
    );
    const { findings } = lintText(crowded, { format: 'markdown', settings });
    expect(findings.map(({ ruleId }) => ruleId)).not.toContain('evidence-cluster');
  });
});
