import { fileURLToPath } from 'node:url';
import { peakOf, runCommand } from './command.ts';
import { madeDocument } from './documents.ts';
import { makeFiles } from './prose-files.ts';
import { Server } from './server.ts';
import { inTemporaryFolder } from './temporary-folder.ts';

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

  await inTemporaryFolder(async (folder) => {
    makeFiles(folder, files, 2000);
    const words = [midlint, folder, '--format', 'jsonl'];
    const { seconds, peak } = await runCommand(process.execPath, words);
    console.log(
      `  scan of ${files} files of 2 KB    ${Math.round(peak)} MB, ${seconds.toFixed(1)} s`,
    );
  });
}
