import { fileURLToPath } from 'node:url';
import { peakOf, runCommand } from './command.ts';
import { madeDocument } from './documents.ts';
import { makeFiles } from './prose-files.ts';
import { floorServer, ownServer, Server } from './server.ts';
import { inTemporaryFolder } from './temporary-folder.ts';

const documents = 50;
const files = 20_000;
const midlint = fileURLToPath(new URL('../../dist/cli.js', import.meta.url));

/** The most memory held by a server with many documents open, and by a scan of many files. */
export async function memory(): Promise<void> {
  const floor = await serverPeak(floorServer);
  const server = await serverPeak(ownServer);
  print(`server, ${documents} documents of 10 KB`, server, floor);
  console.log(`    the same by a server that finds nothing ${Math.round(floor)} MB`);

  await inTemporaryFolder(async (folder) => {
    makeFiles(folder, files, 2000);
    const words = [midlint, folder, '--format', 'jsonl'];
    const node = await runCommand(process.execPath, ['-e', 'setTimeout(() => {}, 200)']);
    const { seconds, peak } = await runCommand(process.execPath, words);
    print(`scan of ${files} files of 2 KB`, peak, node.peak, `, ${seconds.toFixed(1)} s`);
    console.log(`    node alone ${Math.round(node.peak)} MB`);
  });
}

function print(name: string, peak: number, floor: number, more = ''): void {
  const times = `${(peak / floor).toFixed(1)} times the floor`;
  console.log(`  ${name.padEnd(34)} ${Math.round(peak)} MB, ${times}${more}`);
}

async function serverPeak(script: string): Promise<number> {
  const server = new Server(script);
  await server.initialize();
  for (let seed = 0; seed < documents; seed++) {
    await server.open(madeDocument(10_000, seed), `untitled:${seed}.md`);
  }
  const peak = peakOf(server.pid);
  await server.stop();
  return peak;
}
