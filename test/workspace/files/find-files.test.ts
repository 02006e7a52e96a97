import { mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { findFiles } from '../../../workspace/files/find-files.ts';
import { temporaryFolder } from './temporary-folder.ts';

interface Options {
  /** The working directory, below the folder. */
  readonly cwd?: string;
  /** Paths below the folder that the config ignores. */
  readonly ignore?: readonly string[];
}

/** What is found, as paths, with the error behind a `!`. */
function find(folder: string, names: readonly string[], options: Options = {}): string[] {
  const ignored = new Set(options.ignore?.map((path) => join(folder, path)));
  const found = findFiles(names, {
    cwd: join(folder, options.cwd ?? ''),
    isIgnored: (path) => ignored.has(path),
  });
  return [
    ...found.files.map(({ path, error }) => (error === null ? path : `${path} ! ${error}`)),
    ...found.ignored.map((path) => `${path} ignored`),
  ];
}

describe('findFiles', () => {
  test('should find the prose below a folder, in the order of code units', () => {
    const folder = temporaryFolder({
      'b.md': '',
      'a/z.markdown': '',
      'a.txt': '',
      'a-b.md': '',
      'B.MD': '',
      'ä.md': '',
      'code.ts': '',
      'notes.rst': '',
      '.github/pull_request_template.md': '',
    });
    const expected = [
      '.github/pull_request_template.md',
      'B.MD',
      'a-b.md',
      'a.txt',
      'a/z.markdown',
      'b.md',
      'ä.md',
    ];
    expect(find(folder, ['.'])).toEqual(expected);
    expect(find(folder, [folder])).toEqual(expected);
    expect(find(folder, ['a', '.', 'b.md', './b.md'])).toEqual(expected);
  });

  test('should show paths from the working directory', () => {
    const folder = temporaryFolder({ 'docs/a.md': '', 'b.md': '', 'docs/sub/': '' });
    expect(find(folder, ['../a.md', '../..'], { cwd: 'docs/sub' })).toEqual([
      '../../b.md',
      '../a.md',
    ]);
  });

  test('should never look into node_modules and .git', () => {
    const folder = temporaryFolder({
      'a.md': '',
      'node_modules/p/README.md': '',
      'sub/node_modules/p/README.md': '',
      '.git/description.txt': '',
    });
    expect(find(folder, ['.'])).toEqual(['a.md']);
    expect(find(folder, ['**/*.md'])).toEqual(['a.md']);
  });

  test('should respect .gitignore files from the root of the repository down', () => {
    const folder = temporaryFolder({
      '.git/HEAD': '',
      '.gitignore': 'build/\n*.draft.md\n!keep.draft.md\n/only-here.md\n',
      'build/a.md': '',
      'docs/build/a.md': '',
      'docs/x.draft.md': '',
      'docs/keep.draft.md': '',
      'docs/only-here.md': '',
      'only-here.md': '',
      'docs/.gitignore': '!x.draft.md\nsecret\n',
      'docs/secret/a.md': '',
      'secret/a.md': '',
    });
    const docs = ['docs/keep.draft.md', 'docs/only-here.md', 'docs/x.draft.md'];
    expect(find(folder, ['.'])).toEqual([...docs, 'secret/a.md']);
    expect(find(folder, ['docs'])).toEqual(docs);
    expect(find(folder, ['**/*.md'])).toEqual([...docs, 'secret/a.md']);
    expect(find(folder, ['.'], { cwd: 'docs' })).toEqual(docs.map((path) => path.slice(5)));
  });

  test('should not take back what lies below an ignored folder', () => {
    const folder = temporaryFolder({
      '.gitignore': 'build/\n!build/a.md\n',
      'build/.gitignore': '!a.md\n',
      'build/a.md': '',
      'a.md': '',
    });
    expect(find(folder, ['.'])).toEqual(['a.md']);
  });

  test('should respect .gitignore outside of a repository, from the working directory', () => {
    const folder = temporaryFolder({
      '.gitignore': '*.txt\n',
      'docs/.gitignore': 'b.md\n',
      'docs/a.txt': '',
      'docs/b.md': '',
      'docs/c.md': '',
    });
    expect(find(folder, ['docs'])).toEqual(['docs/c.md']);
    expect(find(folder, ['.'], { cwd: 'docs' })).toEqual(['a.txt', 'c.md']);
  });

  test('should take a file or folder that is named even if Git ignores it', () => {
    const folder = temporaryFolder({
      '.git/HEAD': '',
      '.gitignore': 'build/\na.md\n',
      'a.md': '',
      'build/b.md': '',
      'build/.gitignore': 'c.md',
      'build/c.md': '',
      'b.md': '',
    });
    expect(find(folder, ['.', 'a.md'])).toEqual(['a.md', 'b.md']);
    expect(find(folder, ['build'])).toEqual(['build/b.md']);
  });

  test('should leave out what the config ignores, and say so of what is named', () => {
    const folder = temporaryFolder({ 'a.md': '', 'b.md': '', 'c.md': '' });
    expect(find(folder, ['.'], { ignore: ['b.md'] })).toEqual(['a.md', 'c.md']);
    expect(find(folder, ['a.md', 'b.md'], { ignore: ['b.md'] })).toEqual(['a.md', 'b.md ignored']);
  });

  test('should take a named file whatever its extension', () => {
    const folder = temporaryFolder({ COMMIT_EDITMSG: '', 'notes.rst': '' });
    expect(find(folder, ['COMMIT_EDITMSG', 'notes.rst'])).toEqual(['COMMIT_EDITMSG', 'notes.rst']);
  });

  test('should expand globs to prose, or to what they end in', () => {
    const folder = temporaryFolder({
      'docs/a.md': '',
      'docs/b.txt': '',
      'docs/c.rst': '',
      'docs/deep/d.md': '',
    });
    expect(find(folder, ['docs/*'])).toEqual(['docs/a.md', 'docs/b.txt']);
    expect(find(folder, ['docs/**/*.md'])).toEqual(['docs/a.md', 'docs/deep/d.md']);
    expect(find(folder, ['./docs/*.md'])).toEqual(['docs/a.md']);
    expect(find(folder, ['../docs/*.md'], { cwd: 'docs' })).toEqual(['a.md']);
    expect(find(folder, [join(folder, 'docs/*.md')])).toEqual(['docs/a.md']);
    expect(find(folder, ['docs/*.rst'])).toEqual(['docs/c.rst']);
    expect(find(folder, ['docs/*.{md,rst}'])).toEqual(['docs/a.md', 'docs/c.rst']);
  });

  test('should take a file whose name looks like a glob as it stands', () => {
    const folder = temporaryFolder({ '[id].md': '', 'i.md': '' });
    expect(find(folder, ['[id].md'])).toEqual(['[id].md']);
  });

  test('should say what leads to nothing', () => {
    const folder = temporaryFolder({ 'empty/': '', 'code/a.ts': '', 'a.md': '' });
    expect(
      find(folder, ['none.md', 'a.md/b', 'empty', 'code', 'docs/*.md', 'code/*.md', '']),
    ).toEqual([
      '. ! an empty path. Name a file or a folder.',
      'a.md/b ! no such file or folder. Check the path.',
      'code ! no prose files found (*.md, *.markdown, *.txt) that are not ignored.',
      'code/*.md ! no prose files match this glob.',
      'docs/*.md ! no prose files match this glob.',
      'empty ! no prose files found (*.md, *.markdown, *.txt) that are not ignored.',
      'none.md ! no such file or folder. Check the path.',
    ]);
  });

  test('should find prose in a folder that is named like a file', () => {
    const folder = temporaryFolder({ 'book.md/one.md': '' });
    expect(find(folder, ['.'])).toEqual(['book.md/one.md']);
    expect(find(folder, ['book.md'])).toEqual(['book.md/one.md']);
  });

  test('should follow links to files, once, and none to folders', () => {
    const folder = temporaryFolder({ 'a.md': '', 'docs/b.md': '', 'elsewhere/c.md': '' });
    mkdirSync(join(folder, 'site'));
    symlinkSync('a.md', join(folder, 'AGENTS.md'));
    symlinkSync('../elsewhere/c.md', join(folder, 'site/c.md'));
    symlinkSync('..', join(folder, 'site/up'));
    expect(find(folder, ['.'])).toEqual(['a.md', 'docs/b.md', 'elsewhere/c.md']);
    expect(find(folder, ['site'])).toEqual(['site/c.md']);
    expect(find(folder, ['AGENTS.md'])).toEqual(['AGENTS.md']);
    expect(find(folder, ['site/up/docs'])).toEqual(['site/up/docs/b.md']);
  });

  test('should say that a link leads nowhere or in a circle', () => {
    const folder = temporaryFolder({ 'docs/a.md': '' });
    symlinkSync('gone.md', join(folder, 'dangling.md'));
    symlinkSync('loop.md', join(folder, 'loop.md'));
    expect(find(folder, ['dangling.md', 'loop.md'])).toEqual([
      'dangling.md ! no such file or folder. Check the path.',
      'loop.md ! cannot be read: a symbolic link that leads back to itself. Mend the link.',
    ]);
    expect(find(folder, ['.'])).toEqual(['dangling.md', 'docs/a.md', 'loop.md']);
  });
});
