import { describe, expect, test } from 'vitest';
import { autoProfile } from '../../../core/config/auto-profile.ts';

describe('autoProfile', () => {
  test.each([
    ['README.md', 'docs'],
    ['readme.de.md', 'docs'],
    ['CHANGELOG', 'docs'],
    ['blog/CONTRIBUTING.md', 'docs'],
    ['CODE_OF_CONDUCT.md', 'docs'],
    ['docs/intro.md', 'docs'],
    ['Docs/intro.md', 'docs'],
    ['blog/intro.md', 'blog'],
    ['src/_posts/2020-01-01-hello.md', 'blog'],
    ['2020-01-01-hello.md', 'blog'],
    ['.git/COMMIT_EDITMSG', 'commit'],
    ['.git/MERGE_MSG', 'commit'],
    ['letter.eml', 'email'],
    ['mail/letter.txt', 'email'],
    ['news/today.md', 'news'],
    ['stories/fox.md', 'fiction'],
    ['novel/one.md', 'fiction'],
    ['Novel/chapters/01.md', 'fiction'],
    ['flash-fiction/fox.txt', 'fiction'],
    ['book/chapters/01.md', 'essay'],
    ['novel/notes/README.md', 'docs'],
    ['docs/blog/one.md', 'blog'],
    ['blog/docs/one.md', 'docs'],
    ['C:\\site\\blog\\one.md', 'blog'],
    ['thoughts.md', 'essay'],
    ['readmeable.md', 'essay'],
    ['history.md', 'essay'],
    ['docs.md', 'essay'],
    ['', 'essay'],
  ])('should take %s for %s', (path, profile) => {
    expect(autoProfile(path)).toBe(profile);
  });
});
