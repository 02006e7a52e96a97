// For machines with a desktop VS Code, or that may download one: the same suite, the same run().
// VSCODE_EXECUTABLE=/usr/share/code/code skips the download.
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { runTests } from '@vscode/test-electron';

const root = resolve(import.meta.dirname, '..', '..');
const executable = process.env['VSCODE_EXECUTABLE'];
const work = mkdtempSync(join(tmpdir(), 'midlint-'));
cpSync(join(root, 'test', 'fixtures', 'editor'), work, { recursive: true });
try {
  process.exitCode = await runTests({
    ...(executable === undefined ? {} : { vscodeExecutablePath: executable }),
    extensionDevelopmentPath: root,
    extensionTestsPath: join(root, 'out', 'editor', 'suite', 'index.cjs'),
    launchArgs: [work, '--disable-extensions', '--disable-workspace-trust'],
  });
} finally {
  rmSync(work, { recursive: true, force: true });
}
