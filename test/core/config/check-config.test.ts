import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { checkConfig } from '../../../core/config/check-config.ts';

vi.mock('../../../core/rules/registry.ts', async () => {
  const { fakeRules } = await import('./fake-rules.ts');
  return { rules: fakeRules };
});

/** The problems as `path: message`, a key's path with a `@`. */
function problems(value: unknown): string[] {
  return checkConfig(value).problems.map(
    ({ path, atKey, message }) => `${atKey ? '@' : ''}${path.join('.')}: ${message}`,
  );
}

describe('checkConfig', () => {
  test('should keep a valid config as it is', () => {
    const value = {
      profile: 'docs',
      rules: { hedging: 'off', 'hedge-stack': ['error', { words: 5 }], 'hedge-density': 'hint' },
      allow: ['at the end of the day'],
      ignore: ['drafts/**'],
      overrides: [{ files: ['posts/*.md'], profile: 'blog', rules: { 'em-dash': 'info' } }],
    };
    expect(checkConfig(value)).toEqual({ config: value, problems: [] });
  });

  test.each([undefined, null, {}])('should take %o as an empty config', (value) => {
    expect(checkConfig(value)).toEqual({ config: {}, problems: [] });
  });

  test('should let an editor keep its schema', () => {
    expect(problems({ $schema: 'https://example.org/schema.json' })).toEqual([]);
  });

  test.each([[[]], ['docs'], [7], [true]])('should refuse %o as a config', (value) => {
    expect(problems(value)).toEqual([
      ': The config must be an object of settings, such as { "profile": "docs" }.',
    ]);
  });

  test('should give the nearest name for every name it does not know', () => {
    expect(
      problems({
        profle: 'docs',
        profile: 'dosc',
        rules: { 'hedge-stak': 'off', 'em-dsh': 'off', 'hedge-stack': 'wraning' },
      }),
    ).toEqual([
      '@profle: Unknown key "profle". Did you mean "profile"?',
      'profile: Unknown profile "dosc". Did you mean "docs"?',
      '@rules.hedge-stak: Unknown rule "hedge-stak". Did you mean "hedge-stack"?',
      '@rules.em-dsh: Unknown rule "em-dsh". Did you mean "em-dash"?',
      'rules.hedge-stack: Unknown severity "wraning". Did you mean "warning"?',
    ]);
  });

  test.each(['extends', 'phrases', 'baseline'])(
    'should say that %s is not supported in this version',
    (key) => {
      expect(problems({ [key]: [] })).toEqual([
        `@${key}: "${key}" is not supported in this version of midlint. Take it out.`,
      ]);
    },
  );

  test('should name the values a severity and a profile can have', () => {
    expect(problems({ profile: 3, rules: { hedging: false } })).toEqual([
      'profile: A profile is one of "auto", "docs", "blog", "essay", "news", "fiction", "email", "commit".',
      'rules.hedging: A severity is one of "off", "error", "warning", "info", "hint".',
    ]);
  });

  test('should check the options of a rule by name, kind and minimum', () => {
    expect(
      problems({
        rules: {
          'hedge-stack': ['hint', { word: 3, words: 1 }],
          'hedge-density': ['hint', { minimum: '4', perThousand: -1, minimim: 2 }],
          'em-dash-fake': ['hint', { words: 2 }],
          hedging: ['off', { words: 2 }],
        },
      }),
    ).toEqual([
      '@rules.hedge-stack.1.word: Unknown option "word". Did you mean "words"?',
      'rules.hedge-stack.1.words: "words" must be at least 2.',
      'rules.hedge-density.1.minimum: "minimum" must be a number.',
      'rules.hedge-density.1.perThousand: "perThousand" must be at least 0.',
      '@rules.hedge-density.1.minimim: Unknown option "minimim". Did you mean "minimum"?',
      '@rules.em-dash-fake.1.words: The rule "em-dash-fake" has no options.',
      'rules.hedging.1: Options belong to a rule. A category takes only a severity.',
    ]);
  });

  test('should check the shape of a severity with options', () => {
    expect(
      problems({
        rules: { 'hedge-stack': ['hint', 4], 'hedge-density': ['hint', {}, 1], hedging: [] },
      }),
    ).toEqual([
      'rules.hedge-stack.1: Options must be an object of numbers.',
      'rules.hedge-density.2: A rule takes a severity and one object of options, nothing else.',
      'rules.hedging: A severity is one of "off", "error", "warning", "info", "hint".',
    ]);
  });

  test('should report an entry of allow that is no phrase pattern at its place', () => {
    const checked = checkConfig({ allow: ['deep dive', '(unclosed', '', 4] });
    expect(checked.config).toEqual({ allow: ['deep dive'] });
    expect(checked.problems.map(({ path }) => path)).toEqual([
      ['allow', 2],
      ['allow', 3],
      ['allow', 1],
    ]);
    expect(checked.problems[2]?.message).toMatch(/^"\(unclosed" is not a phrase pattern, column /);
  });

  test('should check the globs of ignore and of overrides', () => {
    expect(
      problems({
        ignore: ['!a.md', '../b.md', 'x'.repeat(1001)],
        overrides: [
          { files: 'posts' },
          { profile: 'blog' },
          'posts',
          { files: ['a'], ignore: ['b'] },
        ],
        files: ['c'],
      }),
    ).toEqual([
      '@files: "files" belongs in an entry of "overrides".',
      'ignore.0: A glob cannot begin with "!": name the files that are meant.',
      'ignore.1: A glob cannot leave the folder of the config file.',
      'ignore.2: A glob cannot be longer than 1000 characters.',
      'overrides.0.files: "files" must be a list of globs.',
      'overrides.1: An override needs "files": the globs of the files it is for.',
      'overrides.2: An override must be an object with "files" globs.',
      '@overrides.3.ignore: "ignore" cannot stand in an override. Move it to the top of the config.',
    ]);
  });

  test('should keep what is valid beside a mistake', () => {
    const { config } = checkConfig({
      profile: 'blgo',
      rules: { 'hedge-stack': 'off', nonsense: 'off', hedging: 'loud' },
      overrides: [{ files: ['a.md'], rules: { 'em-dash': 'hint' } }, 5],
    });
    expect(config).toEqual({
      rules: { 'hedge-stack': 'off' },
      overrides: [{ files: ['a.md'], rules: { 'em-dash': 'hint' } }],
    });
  });

  test('should not be led astray by names that every object has', () => {
    const value: unknown = JSON.parse('{"rules":{"__proto__":"off","constructor":"off"}}');
    const { config, problems: found } = checkConfig(value);
    expect(found.map(({ path }) => path)).toEqual([
      ['rules', '__proto__'],
      ['rules', 'constructor'],
    ]);
    expect(config).toEqual({ rules: {} });
  });

  test('should never throw, and accept again what it kept', () => {
    fc.assert(
      fc.property(fc.oneof(fc.anything(), likelyConfig), (value) => {
        const { config } = checkConfig(value);
        expect(checkConfig(config).problems).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });
});

const setting = fc.oneof(
  fc.constantFrom('off', 'hint', 'error', 'loud'),
  fc.tuple(
    fc.constantFrom('off', 'info', 3),
    fc.dictionary(fc.constantFrom('words', 'x'), fc.double()),
  ),
  fc.anything(),
);
const part = {
  profile: fc.constantFrom('docs', 'auto', 'dcos', 1),
  rules: fc.dictionary(fc.constantFrom('hedge-stack', 'hedging', 'none', '__proto__'), setting),
  allow: fc.oneof(fc.array(fc.string()), fc.anything()),
};
const likelyConfig = fc.record(
  {
    ...part,
    ignore: fc.array(fc.oneof(fc.string(), fc.anything())),
    overrides: fc.array(fc.record({ ...part, files: fc.array(fc.string()) }, { requiredKeys: [] })),
  },
  { requiredKeys: [] },
);
