import type { Config } from '../../../core/config/config.ts';
import { describe, expect, test, vi } from 'vitest';
import { defaultSettings, resolveSettings } from '../../../core/config/resolve-settings.ts';

vi.mock('../../../core/rules/registry.ts', async () => {
  const { fakeRules } = await import('./fake-rules.ts');
  return { rules: fakeRules };
});

function severities(config: Config, path = 'a.md'): Record<string, string> {
  const { rules } = resolveSettings(config, path);
  return Object.fromEntries([...rules].map(([id, { severity }]) => [id, severity]));
}

describe('resolveSettings', () => {
  test('should give every rule its own severity and options without a config', () => {
    const settings = defaultSettings();
    expect(settings.profile).toBe('essay');
    expect(settings.allow).toEqual([]);
    expect([...settings.rules]).toEqual([
      ['hedge-stack', { severity: 'warning', options: { words: 3 } }],
      ['hedge-density', { severity: 'info', options: { minimum: 4, perThousand: 6 } }],
      ['em-dash-fake', { severity: 'hint', options: {} }],
    ]);
  });

  test('should take the severity a rule has in the profile', () => {
    expect(defaultSettings('fiction').rules.get('hedge-stack')?.severity).toBe('off');
    expect(severities({ profile: 'docs' })['hedge-stack']).toBe('error');
    expect(severities({}, 'docs/a.md')['hedge-stack']).toBe('error');
  });

  test('should let an id beat its category, whichever stands first', () => {
    const expected = { 'hedge-stack': 'error', 'hedge-density': 'off', 'em-dash-fake': 'hint' };
    expect(severities({ rules: { hedging: 'off', 'hedge-stack': 'error' } })).toEqual(expected);
    expect(severities({ rules: { 'hedge-stack': 'error', hedging: 'off' } })).toEqual(expected);
  });

  test('should apply overrides in order and only to their files', () => {
    const config: Config = {
      rules: { 'hedge-stack': 'error' },
      overrides: [
        { files: ['drafts/**'], rules: { hedging: 'off' } },
        { files: ['drafts/late/*.md'], rules: { 'hedge-stack': 'hint' }, profile: 'news' },
      ],
    };
    expect(severities(config, 'a.md')['hedge-stack']).toBe('error');
    expect(severities(config, 'drafts/a.md')['hedge-stack']).toBe('off');
    expect(severities(config, 'drafts/late/a.md')).toMatchObject({
      'hedge-stack': 'hint',
      'hedge-density': 'off',
    });
    expect(resolveSettings(config, 'drafts/late/a.md').profile).toBe('news');
  });

  test('should keep the options of an earlier layer when a later one only sets the severity', () => {
    const config: Config = {
      rules: { 'hedge-density': ['hint', { minimum: 9 }] },
      overrides: [{ files: ['*'], rules: { 'hedge-density': 'warning' } }],
    };
    expect(resolveSettings(config, 'a.md').rules.get('hedge-density')).toEqual({
      severity: 'warning',
      options: { minimum: 9, perThousand: 6 },
    });
  });

  test('should add up what is allowed', () => {
    const config: Config = {
      allow: ['robust', 'deep dive'],
      overrides: [{ files: ['a.md'], allow: ['seamless', 'robust'] }],
    };
    expect(resolveSettings(config, 'a.md').allow).toEqual(['robust', 'deep dive', 'seamless']);
    expect(resolveSettings(config, 'b.md').allow).toEqual(['robust', 'deep dive']);
  });

  test('should put what is asked for beside the config over all of it', () => {
    const config: Config = {
      profile: 'docs',
      overrides: [{ files: ['*.md'], profile: 'blog', rules: { 'hedge-stack': 'off' } }],
    };
    const settings = resolveSettings(config, 'a.md', {
      profile: 'news',
      rules: { hedging: 'hint' },
    });
    expect(settings.profile).toBe('news');
    expect(settings.rules.get('hedge-stack')?.severity).toBe('hint');
  });

  test('should tell the profile auto by the longer path when one is given', () => {
    expect(resolveSettings({}, 'a.md', { autoPath: 'blog/a.md' }).profile).toBe('blog');
    expect(resolveSettings({}, 'a.md', { profile: 'auto', autoPath: 'blog/a.md' }).profile).toBe(
      'blog',
    );
  });

  test('should give files of one kind one and the same object', () => {
    const config: Config = { overrides: [{ files: ['b.md'], allow: ['x'] }] };
    expect(resolveSettings(config, 'a.md')).toBe(resolveSettings(config, 'c.md'));
    expect(resolveSettings(config, 'a.md')).not.toBe(resolveSettings(config, 'b.md'));
    expect(resolveSettings(config, 'a.md', { rules: { hedging: 'off' } })).not.toBe(
      resolveSettings(config, 'a.md'),
    );
  });
});
