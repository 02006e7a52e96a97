import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { rules } from '../core/index.ts';
import { generatedFiles } from '../scripts/generated-files.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const read = (path: string): string => readFileSync(join(root, path), 'utf8');

test.each([...generatedFiles(read)])('should be fresh (npm run generate): %s', (path, content) => {
  expect(read(path)).toBe(content);
});

test('should have no page of a rule that is gone', () => {
  const pages = readdirSync(join(root, 'docs', 'rules')).sort();
  expect(pages).toEqual(rules.map(({ id }) => `${id}.md`).sort());
});
