import { spawn } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { madeDocument } from './documents.ts';
import { median } from './figures.ts';
import { packEmptyExtension, packExtension } from './packing.ts';
import { inTemporaryFolder } from './temporary-folder.ts';

const driver = fileURLToPath(new URL('../editor/activation.mjs', import.meta.url));
const starts = 3;

/** In milliseconds: load the code, call activate, wait for what that promised. */
type Parts = readonly [load: number, call: number, finish: number];

interface Activation {
  readonly file: string;
  readonly midlint: Parts;
  /** An extension that does nothing, woken by the same file. */
  readonly empty: Parts;
  /** VS Code's own Markdown extension, where the same file woke it too. */
  readonly peer?: Parts;
}

/** What the packaged extension adds to a real VS Code, by the editor's own measure. */
export async function activation(): Promise<void> {
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    console.log('not measured: the VS Code that comes from npm needs Linux x64');
    return;
  }
  const extensions = [packExtension(), packEmptyExtension()].join(',');
  await inTemporaryFolder(async (temporary) => {
    const work = join(temporary, 'work');
    mkdirSync(work);
    writeFileSync(join(work, 'made.txt'), madeDocument(10_000));
    writeFileSync(join(work, 'made.md'), madeDocument(10_000));
    const all = await activations([extensions, work, String(starts), 'made.txt', 'made.md']);
    console.log(`“Developer: Startup Performance”, ms, medians of ${starts} windows`);
    console.log(`${''.padEnd(46)}load code  activate    finish`);
    const of = (name: string): Activation[] => all.filter(({ file }) => file === name);
    const [texts, pages] = [of('made.txt'), of('made.md')];
    const rows: Readonly<Record<string, readonly (Parts | undefined)[]>> = {
      '  a text file opened, which wakes nobody else': texts.map(({ midlint }) => midlint),
      '    an extension that does nothing': texts.map(({ empty }) => empty),
      '  a Markdown file opened': pages.map(({ midlint }) => midlint),
      '    an extension that does nothing, with it': pages.map(({ empty }) => empty),
      "    VS Code's own Markdown extension": pages.map(({ peer }) => peer),
    };
    for (const [name, parts] of Object.entries(rows)) print(name, parts);
  });
}

function print(name: string, all: readonly (Parts | undefined)[]): void {
  const known = all.filter((parts) => parts !== undefined);
  const cells = [0, 1, 2].map((part) => median(known.map((parts) => parts[part]!)).toFixed(0));
  console.log(name.padEnd(45) + cells.map((cell) => cell.padStart(10)).join(''));
}

async function activations(words: readonly string[]): Promise<Activation[]> {
  const child = spawn(process.execPath, [driver, ...words], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ended = new Promise<number | null>((resolve, reject) => {
    child.on('error', reject);
    child.on('close', resolve);
  });
  const all: Activation[] = [];
  for await (const line of createInterface({ input: child.stdout })) {
    if (line.startsWith('{')) all.push(JSON.parse(line) as Activation);
  }
  const code = await ended;
  if (code !== 0) throw new Error(`The workbench could not be measured (${code}).`);
  return all;
}
