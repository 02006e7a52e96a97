import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { format } from 'node:util';
import Mocha from 'mocha';

/**
 * Runs every suite beside this file. The one contract of all VS Code test hosts: Electron's
 * `runTests` and the remote extension host call this same export.
 *
 * Leaves mocha's counts in `results.json`, one directory up.
 */
export async function run(): Promise<void> {
  // The mark tells the driver our lines from the workbench's own log.
  Mocha.reporters.Base.consoleLog = (...parts: unknown[]) => {
    // eslint-disable-next-line no-console -- the console is this host's only way out
    for (const line of format(...parts).split('\n')) console.log(`[suite] ${line}`);
  };
  const mocha = new Mocha({ ui: 'tdd', color: false, timeout: 60_000, reporter: 'spec' });
  const files = readdirSync(__dirname).filter((name) => name.endsWith('.suite.cjs'));
  for (const file of files.sort()) mocha.addFile(join(__dirname, file));

  const failures = await new Promise<number>((resolve) => {
    const runner = mocha.run((count) => {
      const { passes = 0, pending = 0 } = runner.stats ?? {};
      const results = { passed: passes, failed: count, pending };
      writeFileSync(join(__dirname, '..', 'results.json'), JSON.stringify(results));
      resolve(count);
    });
  });
  if (failures > 0) throw new Error(`${failures} tests failed.`);
}
