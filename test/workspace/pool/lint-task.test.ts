import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { defaultSettings } from '../../../core/config/resolve-settings.ts';
import { lintFiles, type LintTask } from '../../../workspace/pool/lint-task.ts';
import { temporaryFolder } from '../files/temporary-folder.ts';

const wordy = 'She sold the piano in order to pay the rent.\n';

function tasksIn(files: Readonly<Record<string, string>>, some: Partial<LintTask> = {}) {
  const folder = temporaryFolder(files);
  const settings = defaultSettings();
  const all = Object.keys(files).map((path): LintTask => ({
    path,
    absolute: join(folder, path),
    format: path.endsWith('.txt') ? 'text' : 'markdown',
    settings,
    fix: false,
    error: null,
    ...some,
  }));
  return { folder, all };
}

test('should say of files together what it says of each alone, in their order', () => {
  const { all } = tasksIn({
    'a.md': wordy,
    'b.txt': `# ${wordy}`,
    'empty.md': '',
    // More than is read together.
    'long.md': `${wordy}\n`.repeat(3000),
    'd.md': `It could potentially rain. ${wordy}`,
  });
  const gone: LintTask = { ...all[0]!, path: 'gone.md', absolute: `${all[0]!.absolute}.gone` };
  const known: LintTask = { ...all[0]!, path: 'known.md', error: 'not a file.' };
  const fiction: LintTask = { ...all[4]!, settings: defaultSettings('fiction') };
  const tasks = [all[0]!, gone, all[1]!, known, all[2]!, all[3]!, fiction, all[4]!];
  const together = [...lintFiles(tasks)];
  expect(together).toEqual(tasks.flatMap((task) => [...lintFiles([task])]));
  expect(together.map(({ result }) => result.path)).toEqual(tasks.map(({ path }) => path));
  expect(together.map(({ result }) => result.findings.length > 0)).toEqual([
    true,
    false,
    true,
    false,
    false,
    true,
    true,
    true,
  ]);
  expect(together[1]!.result.error).toContain('no such file');
  expect(together[3]!.result.error).toBe('not a file.');
});

test('should fix each of several files', () => {
  const { folder, all } = tasksIn({ 'a.md': wordy, 'b.md': wordy }, { fix: true });
  expect([...lintFiles(all)].map(({ fixed }) => fixed)).toEqual([1, 1]);
  for (const name of ['a.md', 'b.md']) {
    expect(readFileSync(join(folder, name), 'utf8')).toBe('She sold the piano to pay the rent.\n');
  }
});
