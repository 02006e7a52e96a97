import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { rules } from '../../core/rules/registry.ts';
import { temporaryFolder } from '../workspace/files/temporary-folder.ts';
import { midlint } from './command.ts';

const built = fileURLToPath(new URL('../../dist/cli.js', import.meta.url));

describe('midlint', () => {
  test('should show its help and version', () => {
    const folder = temporaryFolder();
    const help = midlint(folder, ['--help']);
    expect(help.code).toBe(0);
    expect(help.stderr).toBe('');
    for (const option of ['--format', '--fix', '--stdin-filename', '--fail-on', '--max-findings']) {
      expect(help.stdout).toContain(option);
    }
    expect(midlint(folder, ['lint', '--help']).stdout).toContain('--max-findings <number>');
    expect(midlint(folder, ['--version']).stdout).toMatch(/^\d+\.\d+\.\d+\n$/);
  });

  test.each([
    [['--formt', 'json'], "unknown option '--formt'"],
    [['--jobs', 'many'], 'It must be a whole number.'],
    [['--format', 'sarif'], 'Allowed choices are stylish, json, jsonl.'],
    [['--fail-on', 'loud'], 'Allowed choices are error, warning, info, hint, never.'],
    [['--profile', 'doc'], 'Allowed choices are auto, docs,'],
    [['--max-findings', 'many'], 'It must be a whole number.'],
    [['--rule', 'hedging'], 'write ID=SEVERITY'],
    [['--rule', 'hedgin=off'], 'Did you mean "hedging"?'],
    [['--rule', 'hedging=of'], 'Did you mean "off"?'],
    [['--stdin', 'a.md'], '--stdin reads one text'],
    [['--stdin-filename', 'a.md'], 'add --stdin'],
    [['explain'], "missing required argument 'rule'"],
    [['explain', 'wordy-phrse'], 'Did you mean "wordy-phrase"?'],
    [['rules', '--format', 'xml'], 'Allowed choices are table, json.'],
    [['lsp'], "required option '--stdio' not specified"],
  ])('should refuse %j', (args, message) => {
    const ran = midlint(temporaryFolder({ 'a.md': 'Text.\n' }), args);
    expect(ran.stderr).toContain(message);
    expect(ran.stdout).toBe('');
    expect(ran.code).toBe(2);
  });

  test('should list the rules', () => {
    const folder = temporaryFolder();
    const lines = midlint(folder, ['rules']).stdout.trimEnd().split('\n');
    expect(lines).toHaveLength(rules.length);
    for (const [index, rule] of rules.entries()) {
      expect(lines[index]).toMatch(new RegExp(`^${rule.id} +${rule.category} +${rule.severity} `));
    }
    const listed = JSON.parse(midlint(folder, ['rules', '--format', 'json']).stdout) as unknown[];
    expect(listed).toMatchObject(
      rules.map(({ id, category, what, why, severity }) => ({ id, category, what, why, severity })),
    );
  });

  test('should explain every rule', () => {
    const folder = temporaryFolder();
    for (const rule of [rules[0]!, ...rules.slice(-2)]) {
      const { code, stdout } = midlint(folder, ['explain', rule.id]);
      expect(code).toBe(0);
      expect(stdout).toContain(rule.what);
      expect(stdout.replace(/\s+/g, ' ')).toContain(rule.why.replace(/\s+/g, ' '));
      expect(stdout).toContain(`docs/rules/${rule.id}.md`);
    }
  });

  test('should write a config to start from, and never over another', () => {
    const folder = temporaryFolder({ 'a.md': 'Text.\n' });
    expect(midlint(folder, ['init'])).toMatchObject({
      code: 0,
      stdout: 'Wrote .midlintrc.json.\n',
    });
    const written = readFileSync(join(folder, '.midlintrc.json'), 'utf8');
    expect(midlint(folder, ['lint'])).toMatchObject({ code: 0, stderr: '' });
    const again = midlint(folder, ['init']);
    expect(again.code).toBe(2);
    expect(again.stderr).toContain('.midlintrc.json is there already and was left as it is.');
    expect(readFileSync(join(folder, '.midlintrc.json'), 'utf8')).toBe(written);

    const other = temporaryFolder({ '.midlintrc.yaml': 'profile: docs\n', 'sub/': '' });
    expect(midlint(other, ['init']).stderr).toContain('.midlintrc.yaml is there already');
    expect(existsSync(join(other, '.midlintrc.json'))).toBe(false);
    expect(midlint(join(other, 'sub'), ['init']).code).toBe(0);
  });

  test('should bear a reader that goes away', () => {
    const files = Array.from({ length: 400 }, (_, index) => [
      `${index}.md`,
      'She sold the piano in order to pay the rent.\n'.repeat(40),
    ]);
    const folder = temporaryFolder(Object.fromEntries(files) as Record<string, string>);
    const { stdout, stderr } = spawnSync(
      'sh',
      ['-c', '(node "$0" --format jsonl; echo "exit $?" >&2) | head -n 1', built],
      { cwd: folder, encoding: 'utf8', env: { PATH: process.env['PATH'] } },
    );
    expect(stdout.split('\n')).toHaveLength(2);
    expect(stderr).toBe('exit 0\n');
  });

  test('should run the language server on standard input and output', async () => {
    const server = spawn(process.execPath, [built, 'lsp', '--stdio', '--clientProcessId=1'], {
      stdio: ['pipe', 'pipe', 'inherit'],
    });
    const request = JSON.stringify({
      jsonrpc: '2.0',
      id: 1,
      method: 'initialize',
      params: { processId: null, rootUri: null, capabilities: {} },
    });
    server.stdin.write(`Content-Length: ${request.length}\r\n\r\n${request}`);
    const [answer] = (await once(server.stdout, 'data')) as [Buffer];
    expect(answer.toString()).toMatch(/^Content-Length: /);
    server.kill();
    await once(server, 'exit');
  });
});
