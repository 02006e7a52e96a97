import type { ConfigLoader } from '../../../workspace/config/loader.ts';
import { describe, expect, test } from 'vitest';
import { fileSettings, isIgnoredByConfig } from '../../../workspace/config/file-settings.ts';
import { createConfigLoader } from '../../../workspace/config/loader.ts';

function loaderOf(files: Record<string, string>): ConfigLoader {
  return createConfigLoader({ readFile: (path) => files[path] });
}

function profileOf(loader: ConfigLoader, path: string): string {
  return fileSettings(loader, loader.load(path), path).profile;
}

describe('fileSettings', () => {
  test('should count the globs of overrides from the folder of the config', () => {
    const loader = loaderOf({
      '/p/q/.midlintrc.json': '{"overrides":[{"files":["posts/*.md"],"profile":"news"}]}',
    });
    expect(profileOf(loader, '/p/q/posts/a.md')).toBe('news');
    expect(profileOf(loader, '/p/q/r/posts/a.md')).toBe('blog');
  });

  test('should tell the profile auto by the path in the repository', () => {
    const loader = loaderOf({
      '/blog/p/.git/HEAD': 'ref: refs/heads/main',
      '/blog/p/docs/.midlintrc.json': '{}',
    });
    expect(profileOf(loader, '/blog/p/a.md')).toBe('essay');
    expect(profileOf(loader, '/blog/p/docs/a.md')).toBe('docs');
    expect(profileOf(loader, '/blog/a.md')).toBe('blog');
  });
});

describe('isIgnoredByConfig', () => {
  test('should count globs with a slash from the folder of the config', () => {
    const loader = loaderOf({ '/p/.midlintrc.json': '{"ignore":["drafts/**","CHANGELOG.md"]}' });
    const isIgnored = (path: string): boolean => isIgnoredByConfig(loader.load(path), path);
    expect(isIgnored('/p/drafts/deep/a.md')).toBe(true);
    expect(isIgnored('/p/q/CHANGELOG.md')).toBe(true);
    expect(isIgnored('/p/q/drafts/a.md')).toBe(false);
    expect(isIgnored('/p/a.md')).toBe(false);
    expect(isIgnored('/a.md')).toBe(false);
  });
});
