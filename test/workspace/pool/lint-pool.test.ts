import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { defaultSettings } from '../../../core/config/resolve-settings.ts';
import { lintInPool } from '../../../workspace/pool/lint-pool.ts';
import { temporaryFolder } from '../files/temporary-folder.ts';

test('should start no thread when there is nothing to lint', async () => {
  const script = "import { writeFileSync } from 'node:fs'; writeFileSync(process.env.TOLD, '');";
  const folder = temporaryFolder({ 'thread.mjs': script, 'a.md': 'Words.' });
  const options = { script: join(folder, 'thread.mjs'), jobs: 2 };
  const told = join(folder, 'told');
  process.env['TOLD'] = told;
  await lintInPool([], options, () => expect.unreachable());
  expect(existsSync(told)).toBe(false);
  // With a file there is one, though this one only tells that it was started.
  const file = { path: 'a.md', absolute: join(folder, 'a.md'), format: 'markdown' } as const;
  const task = { ...file, settings: defaultSettings(), fix: false, error: null };
  const results: (string | null)[] = [];
  await lintInPool([task], options, ({ result }) => results.push(result.error));
  expect(existsSync(told)).toBe(true);
  expect(results[0]).toContain('the thread that read this file stopped');
});
