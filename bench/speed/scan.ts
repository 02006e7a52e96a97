import { join } from 'node:path';
import { loadCore } from './core.ts';
import { median, processorTime } from './figures.ts';
import { makeFiles, proseFiles, readProse, type Prose } from './prose-files.ts';
import { scanByCommand } from './scan-command.ts';
import { speedRow, type TextSize } from './speed-row.ts';
import { inTemporaryFolder } from './temporary-folder.ts';

const runs = 5;

/** Lints many texts: by one worker in this process, then by the command in several ways. */
export async function scan(folder: string | undefined): Promise<void> {
  await inTemporaryFolder(async (temporary) => {
    const made = join(temporary, 'made');
    if (folder === undefined) makeFiles(made, 200, 20_000);
    const size = await scanInProcess(folder ?? made);
    console.log('');
    await scanByCommand(folder ?? made, size, temporary);
  });
}

/** The first time, as a command does, and once code is warm. */
async function scanInProcess(folder: string): Promise<TextSize> {
  const { lintText } = await loadCore();
  const texts = proseFiles(folder).map(readProse);
  const characters = texts.reduce((sum, { text }) => sum + text.length, 0);
  let words = 0;
  const lintAll = (): void => {
    words = 0;
    for (const { text, format } of texts) words += lintText(text, { format }).words;
  };
  const first = processorTime(lintAll);
  const warm = median(Array.from({ length: runs }, () => processorTime(lintAll)));
  const countAll = (): void => {
    countWords(texts);
  };
  const floor = median(Array.from({ length: runs }, () => processorTime(countAll)));
  const size = { words, characters };
  console.log(`${texts.length} texts, ${(characters / 1e6).toFixed(1)} MB, ${words} words`);
  console.log('processor time of one worker, cache off');
  console.log(speedRow('first pass', first / 1000, size));
  console.log(speedRow('once warm', warm / 1000, size));
  console.log(speedRow('floor: look at each character', floor / 1000, size));
  console.log(`  warm to floor: ${(warm / floor).toFixed(1)}`);
  console.log(`  peak memory: ${Math.round(process.resourceUsage().maxRSS / 1024)} MB`);
  return size;
}

function countWords(texts: readonly Prose[]): void {
  let words = 0;
  for (const { text } of texts) {
    for (let offset = 0; offset < text.length; offset++) {
      if (text.charCodeAt(offset) === 0x20) words++;
    }
  }
  if (words < 0) throw new Error('Counted fewer than no words.');
}
