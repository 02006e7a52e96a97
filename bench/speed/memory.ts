import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { peakOf, runCommand } from './command.ts';
import { madeDocument } from './documents.ts';
import { Server } from './server.ts';

const documents = 50;
const files = 20_000;
const midlint = fileURLToPath(new URL('../../dist/cli.js', import.meta.url));

/** The most memory held by a server with many documents open, and by a scan of many files. */
export async function memory(): Promise<void> {
  const server = new Server();
  await server.initialize();
  for (let seed = 0; seed < documents; seed++) {
    await server.open(madeDocument(10_000, seed), `untitled:${seed}.md`);
  }
  console.log(`  server, ${documents} documents of 10 KB   ${Math.round(peakOf(server.pid))} MB`);
  await server.stop();

  const folder = mkdtempSync(join(tmpdir(), 'midlint-bench-'));
  try {
    for (let index = 0; index < files; index++) {
      const place = join(folder, String(index % 200));
      mkdirSync(place, { recursive: true });
      writeFileSync(join(place, `${index}.md`), madeDocument(2000, index));
    }
    const { seconds, peak } = await runCommand(process.execPath, [
      midlint,
      folder,
      '--format',
      'jsonl',
    ]);
    console.log(
      `  scan of ${files} files of 2 KB    ${Math.round(peak)} MB, ${seconds.toFixed(1)} s`,
    );
  } finally {
    rmSync(folder, { recursive: true });
  }
}
