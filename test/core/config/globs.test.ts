import { describe, expect, test } from 'vitest';
import { matchesGlobs } from '../../../core/config/globs.ts';

describe('matchesGlobs', () => {
  test.each([
    ['*.md', 'a.md'],
    ['*.md', 'deep/down/a.md'],
    ['CHANGELOG.md', 'packages/one/CHANGELOG.md'],
    ['docs/*.md', 'docs/a.md'],
    ['./docs/*.md', 'docs/a.md'],
    ['/a.md', 'a.md'],
    ['**/a.md', 'a.md'],
    ['drafts', 'drafts/one/a.md'],
    ['drafts/', 'site/drafts/a.md'],
    ['docs/{a,b}.md', 'docs/b.md'],
    ['*', '.hidden/a.md'],
  ])('should match %s with %s', (glob, path) => {
    expect(matchesGlobs([glob], path)).toBe(true);
  });

  test.each([
    ['docs/*.md', 'docs/deep/a.md'],
    ['docs/*.md', 'site/docs/a.md'],
    ['/a.md', 'docs/a.md'],
    ['*.md', 'a.mdx'],
    ['drafts', 'drafts.md'],
    ['!a.md', 'b.md'],
  ])('should not match %s with %s', (glob, path) => {
    expect(matchesGlobs([glob], path)).toBe(false);
  });

  test('should match nothing without globs', () => {
    expect(matchesGlobs([], 'a.md')).toBe(false);
  });
});
