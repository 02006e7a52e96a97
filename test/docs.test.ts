import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { categories, rules } from '../core/index.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const pages = [
  ...readdirSync(root).filter((name) => name.endsWith('.md')),
  ...readdirSync(join(root, 'docs'))
    .filter((name) => name.endsWith('.md'))
    .map((name) => `docs/${name}`),
];

test.each(pages)('should link to what is there: %s', (page) => {
  const text = readFileSync(join(root, page), 'utf8');
  const links = [...text.matchAll(/\]\(([^)#\s]+)[^)]*\)/gu)].map((match) => match[1]!);
  const local = links.filter((link) => !/^[a-z]+:/u.test(link));
  for (const link of local) {
    expect(existsSync(join(root, dirname(page), link)), `${page} links to ${link}`).toBe(true);
  }
});

/** Methods of the language server protocol that look like paths. */
const methods = ['workspace/diagnostic'];

test.each(pages)('should name paths that are there: %s', (page) => {
  const text = readFileSync(join(root, page), 'utf8');
  const named = [
    ...text.matchAll(
      /`((?:core|server|client|cli|launch|workspace|test|scripts|bench|docs|syntaxes)\/[\w./-]*)`/gu,
    ),
  ];
  for (const [, path] of named) {
    if (methods.includes(path!)) continue;
    expect(existsSync(join(root, path!)), `${page} names ${path!}`).toBe(true);
  }
});

test('should name rules that there are in the README', () => {
  const text = readFileSync(join(root, 'README.md'), 'utf8');
  const named = [...text.matchAll(/midlint-(?:disable|enable)[a-z-]* ([a-z-]+)/gu)];
  const known: readonly string[] = [...categories, ...rules.map(({ id }) => id)];
  expect(named.length).toBeGreaterThan(3);
  for (const match of named) expect(known).toContain(match[1]);
});
