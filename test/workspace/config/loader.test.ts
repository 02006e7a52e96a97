import type { ConfigLoader } from '../../../workspace/config/loader.ts';
import { describe, expect, test } from 'vitest';
import { createConfigLoader } from '../../../workspace/config/loader.ts';

/** A loader over files that are only text, and the number of times each was read. */
function loaderOf(files: Record<string, string>): { loader: ConfigLoader; reads: string[] } {
  const reads: string[] = [];
  const loader = createConfigLoader({
    readFile(path) {
      reads.push(path);
      if (files[path] === 'DENIED') throw new Error('permission denied');
      return files[path];
    },
  });
  return { loader, reads };
}

function problems(files: Record<string, string>, path = '/p/a.md'): string[] {
  return loaderOf(files)
    .loader.load(path)
    .problems.map(
      ({ file, line, column, severity, message }) =>
        `${file}:${line}:${column}: ${severity}: ${message}`,
    );
}

describe('createConfigLoader', () => {
  test('should take the nearest config upward', () => {
    const { loader } = loaderOf({
      '/p/.midlintrc.json': '{"profile":"docs"}',
      '/p/q/.midlintrc.yaml': 'profile: blog\n',
      '/p/q/r/package.json': '{"name":"r","midlint":{"profile":"news"}}',
    });
    expect(loader.load('/p/a.md')).toMatchObject({
      file: '/p/.midlintrc.json',
      config: { profile: 'docs' },
    });
    expect(loader.load('/p/x/y/a.md').file).toBe('/p/.midlintrc.json');
    expect(loader.load('/p/q/a.md').config).toEqual({ profile: 'blog' });
    expect(loader.load('/p/q/r/s/a.md').config).toEqual({ profile: 'news' });
    expect(loader.load('/a.md')).toEqual({ file: undefined, config: {}, problems: [] });
  });

  test('should pass over a package.json that does not speak of midlint', () => {
    const { loader } = loaderOf({
      '/p/.midlintrc.yml': 'profile: docs',
      '/p/q/package.json': '{"name":"q"}',
      '/p/r/package.json': 'no JSON at all',
    });
    expect(loader.load('/p/q/a.md').config).toEqual({ profile: 'docs' });
    expect(loader.load('/p/r/a.md').config).toEqual({ profile: 'docs' });
  });

  test('should allow comments, trailing commas and a byte-order mark in .midlintrc.json', () => {
    const text = '\uFEFF{\n  // why\n  "profile": "docs", /* and */\n  "allow": ["x",],\n}\n';
    const { loader } = loaderOf({ '/p/.midlintrc.json': text });
    expect(loader.load('/p/a.md')).toMatchObject({
      config: { profile: 'docs', allow: ['x'] },
      problems: [],
    });
  });

  test.each([
    ['.midlintrc.json', ''],
    ['.midlintrc.json', '// nothing yet\n'],
    ['.midlintrc.yaml', ''],
    ['.midlintrc.yaml', '# nothing yet\n'],
  ])('should take an empty %s as the defaults', (name, text) => {
    const { loader } = loaderOf({ [`/p/${name}`]: text });
    expect(loader.load('/p/a.md')).toEqual({ file: `/p/${name}`, config: {}, problems: [] });
  });

  test('should report mistakes in JSON at the line of the key or the value', () => {
    const text = [
      '{',
      '  "profle": "docs",',
      '  "rules": {',
      '    "hedgin": "off",',
      '    "hedging": "of"',
      '  },',
      '  "overrides": [{ "files": ["a", 3] }]',
      '}',
    ].join('\n');
    expect(problems({ '/p/.midlintrc.json': text })).toEqual([
      '/p/.midlintrc.json:2:3: error: Unknown key "profle". Did you mean "profile"?',
      '/p/.midlintrc.json:4:5: error: Unknown rule "hedgin". Did you mean "hedging"?',
      '/p/.midlintrc.json:5:16: error: Unknown severity "of". Did you mean "off"?',
      '/p/.midlintrc.json:7:34: error: Must be a string.',
    ]);
  });

  test('should report mistakes in YAML at the line of the key or the value', () => {
    const text = [
      '# ours',
      'profle: docs',
      'rules:',
      '  hedgin: off',
      '  hedging: of',
      'overrides:',
      '  - files: [a, 3]',
    ].join('\n');
    expect(problems({ '/p/.midlintrc.yaml': text })).toEqual([
      '/p/.midlintrc.yaml:2:1: error: Unknown key "profle". Did you mean "profile"?',
      '/p/.midlintrc.yaml:4:3: error: Unknown rule "hedgin". Did you mean "hedging"?',
      '/p/.midlintrc.yaml:5:12: error: Unknown severity "of". Did you mean "off"?',
      '/p/.midlintrc.yaml:7:16: error: Must be a string.',
    ]);
  });

  test('should report mistakes in package.json at their line in the whole file', () => {
    const text = '{\n  "name": "p",\n  "midlint": {\n    "profle": "docs"\n  }\n}\n';
    expect(problems({ '/p/package.json': text })).toEqual([
      '/p/package.json:4:5: error: Unknown key "profle". Did you mean "profile"?',
    ]);
  });

  test('should give the end of a mistake too', () => {
    const { loader } = loaderOf({ '/p/.midlintrc.json': '{"profle": 1}' });
    expect(loader.load('/p/a.md').problems[0]).toMatchObject({
      line: 1,
      column: 2,
      endLine: 1,
      endColumn: 10,
    });
  });

  test('should report text that is no JSON or YAML at its line', () => {
    expect(problems({ '/p/.midlintrc.json': '{\n  "profile" "docs"\n}' })[0]).toBe(
      '/p/.midlintrc.json:2:13: error: Not valid JSON: colon expected.',
    );
    expect(problems({ '/p/.midlintrc.yaml': 'profile: docs\nrules: [a\n' })[0]).toMatch(
      /^\/p\/\.midlintrc\.yaml:3:1: error: Not valid YAML: /,
    );
  });

  test('should report a key that is there twice', () => {
    const text = '{"profile": "docs",\n "profile": "blog"}';
    expect(problems({ '/p/.midlintrc.json': text })).toEqual([
      '/p/.midlintrc.json:2:2: error: The key "profile" is here twice.',
    ]);
    expect(problems({ '/p/.midlintrc.yaml': 'profile: docs\nprofile: blog\n' })[0]).toMatch(
      /^\/p\/\.midlintrc\.yaml:2:1: error: Not valid YAML: /,
    );
  });

  test('should execute nothing and expand nothing without end', () => {
    expect(
      problems({ '/p/.midlintrc.yaml': 'profile: !!js/function "function () {}"\n' })[0],
    ).toMatch(/^\/p\/\.midlintrc\.yaml:1:10: error: Not valid YAML: /);
    const levels = Array.from({ length: 9 }, (_, level) => {
      const alias = level === 0 ? 'x' : `*a${level - 1}`;
      return `a${level}: &a${level} [${Array.from({ length: 9 }, () => alias).join(', ')}]`;
    });
    expect(problems({ '/p/.midlintrc.yaml': levels.join('\n') })[0]).toMatch(/alias/i);
  });

  test('should read one config of a folder and warn of the others', () => {
    const files = {
      '/p/.midlintrc.yaml': 'profile: docs',
      '/p/.midlintrc.json': '{"profile":"blog"}',
      '/p/package.json': '{\n  "midlint": {} }',
    };
    expect(loaderOf(files).loader.load('/p/a.md').config).toEqual({ profile: 'blog' });
    const message =
      'warning: Not read, because .midlintrc.json in the same folder comes first. Keep one of the two.';
    expect(problems(files)).toEqual([
      `/p/.midlintrc.yaml:1:1: ${message}`,
      `/p/package.json:2:3: ${message}`,
    ]);
  });

  test('should report a config that is there but cannot be read', () => {
    expect(problems({ '/p/.midlintrc.json': 'DENIED' })).toEqual([
      '/p/.midlintrc.json:1:1: error: Cannot be read: permission denied',
    ]);
  });

  test('should read a file again only when it is forgotten', () => {
    const files = { '/p/.midlintrc.json': '{"profile":"docs"}' };
    const { loader, reads } = loaderOf(files);
    const first = loader.load('/p/a.md');
    const count = reads.length;
    expect(loader.load('/p/b.md')).toBe(first);
    expect(reads).toHaveLength(count);
    files['/p/.midlintrc.json'] = '{"profile":"news"}';
    expect(loader.load('/p/a.md')).toBe(first);
    loader.forget('/p/.midlintrc.json');
    expect(loader.load('/p/a.md').config).toEqual({ profile: 'news' });
    files['/p/.midlintrc.json'] = '{"profile":"blog"}';
    loader.forget();
    expect(loader.load('/p/a.md').config).toEqual({ profile: 'blog' });
  });

  test('should see a config that appears or goes once its folder is forgotten', () => {
    const files: Record<string, string> = { '/.midlintrc.json': '{"profile":"docs"}' };
    const { loader } = loaderOf(files);
    expect(loader.load('/p/a.md').config).toEqual({ profile: 'docs' });
    files['/p/.midlintrc.yaml'] = 'profile: blog';
    loader.forget('/p/.midlintrc.yaml');
    expect(loader.load('/p/a.md').config).toEqual({ profile: 'blog' });
    delete files['/p/.midlintrc.yaml'];
    loader.forget('/p/.midlintrc.yaml');
    expect(loader.load('/p/a.md').config).toEqual({ profile: 'docs' });
  });

  test('should keep the last good config in force while there are mistakes', () => {
    const files = { '/p/.midlintrc.json': '{"profile":"docs","rules":{"hedging":"off"}}' };
    const { loader } = loaderOf(files);
    const good = loader.load('/p/a.md').config;
    files['/p/.midlintrc.json'] = '{"profile":"news","rules":{"hedgng":"off"}}';
    loader.forget('/p/.midlintrc.json');
    const broken = loader.load('/p/a.md');
    expect(broken.config).toBe(good);
    expect(broken.problems).toHaveLength(1);
  });

  test('should keep the valid parts when there was no good one yet', () => {
    const { loader } = loaderOf({ '/p/.midlintrc.json': '{"profile":"docs","allwo":[]}' });
    expect(loader.load('/p/a.md')).toMatchObject({
      config: { profile: 'docs' },
      problems: [{ line: 1 }],
    });
  });

  test('should load one named file of any name', () => {
    const { loader } = loaderOf({
      '/p/strict.json': '{"profile":"docs"} // ours',
      '/p/strict.yml': 'profile: blog',
      '/p/package.json': '{}',
    });
    expect(loader.loadFile('/p/strict.json').config).toEqual({ profile: 'docs' });
    expect(loader.loadFile('/p/strict.yml').config).toEqual({ profile: 'blog' });
    expect(loader.loadFile('/p/none.json').problems[0]?.message).toBe('No such config file.');
    expect(loader.loadFile('/p/package.json').problems[0]?.message).toBe(
      'No "midlint" key in this file.',
    );
  });

  test('should know the root of the repository a file is in', () => {
    const { loader } = loaderOf({ '/p/.git/HEAD': 'ref', '/p/q/.git': 'gitdir: elsewhere' });
    expect(loader.repositoryOf('/p/x/y/a.md')).toBe('/p');
    expect(loader.repositoryOf('/p/q/r/a.md')).toBe('/p/q');
    expect(loader.repositoryOf('/elsewhere/a.md')).toBeUndefined();
  });
});
