import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { madeDocument } from './documents.ts';
import { median } from './figures.ts';
import { Server } from './server.ts';
import { inTemporaryFolder } from './temporary-folder.ts';

const runs = 9;
const command = fileURLToPath(new URL('../../dist/cli.js', import.meta.url));

/** From the start of a process to what it was started for; node alone is the floor. */
export async function start(): Promise<void> {
  await inTemporaryFolder(async (folder) => {
    const file = join(folder, 'made.md');
    writeFileSync(file, madeDocument(10_000));
    const floor = timed(['-e', '0']);
    const rows: [string, number][] = [['node alone', floor]];
    rows.push(['the command on one file of 10 KB', timed([command, file])]);
    const [initialized, diagnosed] = await serverStart();
    rows.push(['server: initialize answered', initialized]);
    rows.push(['server: diagnostics of 10 KB', diagnosed]);
    for (const [name, milliseconds] of rows) {
      const ratio = (milliseconds / floor).toFixed(1);
      console.log(
        `  ${name.padEnd(34)} ${milliseconds.toFixed(0).padStart(5)} ms  ${ratio} x node`,
      );
    }
  });
}

function timed(words: readonly string[]): number {
  return median(
    Array.from({ length: runs }, () => {
      const before = performance.now();
      spawnSync(process.execPath, words);
      return performance.now() - before;
    }),
  );
}

async function serverStart(): Promise<[initialized: number, diagnosed: number]> {
  const initialized: number[] = [];
  const diagnosed: number[] = [];
  const text = madeDocument(10_000);
  for (let run = 0; run < runs; run++) {
    const before = performance.now();
    const server = new Server();
    await server.initialize();
    initialized.push(performance.now() - before);
    await server.open(text);
    diagnosed.push(performance.now() - before);
    await server.stop();
  }
  return [median(initialized), median(diagnosed)];
}
