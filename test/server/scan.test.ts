import { mkdirSync, mkdtempSync, realpathSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { ScanParams, ScanProgressParams, ScanResult } from '../../server/protocol/scan.ts';
import type { WorkspaceReportResult } from '../../server/protocol/workspace-report.ts';
import { startClient, type LanguageClient } from './language-client.ts';
import { openDocument } from './text-document.ts';

const count = 60;

describe('the scan of a workspace', () => {
  let folder: string;
  let client: LanguageClient;
  const progress: ScanProgressParams[] = [];
  beforeAll(async () => {
    folder = realpathSync(mkdtempSync(join(tmpdir(), 'midlint-scan-')));
    mkdirSync(join(folder, 'notes'));
    mkdirSync(join(folder, 'drafts'));
    mkdirSync(join(folder, 'node_modules'));
    for (let index = 0; index < count; index++) {
      write(`notes/${String(index).padStart(2, '0')}.md`, 'We met in order to talk.\n');
    }
    write('drafts/a.md', 'We could potentially meet in order to talk.\n');
    write('node_modules/b.md', 'We met in order to talk.\n');
    write('.gitignore', 'node_modules\n');
    write('code.ts', '// in order to\n');
    writeFileSync(join(folder, 'broken.md'), Buffer.from([0xc3, 0x28, 0x00]));
    client = await startClient({ folder });
    client.connection.onNotification('midlint/scanProgress', (params: ScanProgressParams) => {
      progress.push(params);
    });
  });
  afterAll(async () => {
    await client.stop();
    rmSync(folder, { recursive: true });
  });

  function write(path: string, text: string): void {
    writeFileSync(join(folder, path), text);
  }

  function uri(path: string): string {
    return pathToFileURL(join(folder, path)).href;
  }

  function scan(params: Partial<ScanParams> = {}): Promise<ScanResult> {
    const all = { token: 'one', include: [], exclude: [], ...params };
    return client.connection.sendRequest<ScanResult>('midlint/scan', all);
  }

  function workspaceReport(): Promise<WorkspaceReportResult | null> {
    return client.connection.sendRequest('midlint/workspaceReport', null);
  }

  test('should have nothing to sum up before the first scan', async () => {
    expect(await workspaceReport()).toBeNull();
  });

  test('should lint every prose file that nobody ignores, and tell of its progress', async () => {
    const { files, problems, read, cancelled, leftOut } = await scan();
    expect(files).toHaveLength(count + 2);
    expect(read).toBe(count + 2);
    expect(cancelled).toBe(false);
    expect(leftOut).toBe(0);
    expect(files.map(({ path }) => path)).not.toContain('node_modules/b.md');
    const draft = files.find(({ path }) => path === 'drafts/a.md');
    expect(draft?.rules).toEqual({ 'hedge-stack': 1, 'wordy-phrase': 1 });
    expect(draft?.fixable).toBe(2);
    expect(files.find(({ path }) => path === 'broken.md')?.error).toMatch(/./);
    expect(problems.find((each) => each.uri === uri('drafts/a.md'))?.diagnostics).toHaveLength(2);
    const last = progress.at(-1)!;
    expect(last.done).toBe(last.total);
    expect(last.total).toBe(count + 2);
  });

  test('should read only what has changed the second time', async () => {
    write('notes/00.md', 'We met to talk.\n');
    utimesSync(join(folder, 'notes/00.md'), new Date(), new Date(Date.now() + 5000));
    const { files, read } = await scan();
    expect(read).toBe(1);
    expect(files).toHaveLength(count + 2);
    expect(files.find(({ path }) => path === 'notes/00.md')?.rules).toEqual({});
  });

  test('should take an open file as it is in the editor, and leave its problems to it', async () => {
    const text = 'In order to talk, we met in order to eat.\n';
    const document = await openDocument(client, text, { uri: uri('notes/01.md') });
    const { files, problems } = await scan();
    const open = files.find(({ path }) => path === 'notes/01.md');
    expect(open?.rules).toEqual({ 'wordy-phrase': 2 });
    expect(problems.map((each) => each.uri)).not.toContain(document.uri);
    await document.close();
    const closed = (await scan()).files.find(({ path }) => path === 'notes/01.md');
    expect(closed?.rules).toEqual({ 'wordy-phrase': 1 });
  });

  test('should sum up the last scan', async () => {
    await scan();
    const result = await workspaceReport();
    expect(result).toMatchObject({ cancelled: false });
    const { report, uris } = result!;
    expect(report).toMatchObject({ name: basename(folder), files: count + 1, scored: 0 });
    expect(report.rules[0]).toMatchObject({ ruleId: 'wordy-phrase', files: count });
    const unread = report.unscored.find(({ why }) => why === 'unread');
    expect(unread?.name).toBe('broken.md');
    expect(uris['broken.md']).toBe(uri('broken.md'));
  });

  test('should keep to the globs it is given', async () => {
    const { files } = await scan({ exclude: ['notes/**'] });
    expect(files.map(({ path }) => path)).toEqual(['broken.md', 'drafts/a.md']);
    const some = await scan({ include: ['notes/0*.md'] });
    expect(some.files).toHaveLength(10);
  });

  test('should stop at once and give back what it has', async () => {
    for (let index = 0; index < 400; index++) {
      write(`notes/more-${index}.md`, 'We met in order to talk. '.repeat(400));
    }
    const running = scan({ token: 'two' });
    await new Promise((resolve) => setTimeout(resolve, 1500));
    await client.connection.sendNotification('midlint/stopScan', { token: 'two' });
    const { files, cancelled, read } = await running;
    expect(cancelled).toBe(true);
    expect(read).toBeLessThan(400);
    // Those that had not changed are there all the same.
    expect(files.length).toBeGreaterThanOrEqual(count);
    expect((await scan({ token: 'three' })).files).toHaveLength(count + 2 + 400);
  });
});
