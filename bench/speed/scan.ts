import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Format } from '../../core/prose/block.ts';
import { loadCore } from './core.ts';
import { madeDocument } from './documents.ts';
import { median, processorTime } from './figures.ts';

const runs = 5;

interface Text {
  readonly text: string;
  readonly format: Format;
}

/** Lints many texts with one worker: the first time, as a command does, and once code is warm. */
export async function scan(folder: string | undefined): Promise<void> {
  const { lintText } = await loadCore();
  const texts = folder === undefined ? madeTexts() : readTexts(folder);
  const characters = texts.reduce((sum, { text }) => sum + text.length, 0);
  let words = 0;
  const lintAll = (): void => {
    words = 0;
    for (const { text, format } of texts) words += lintText(text, { format }).words;
  };
  const countAll = (): void => {
    countWords(texts);
  };
  const first = processorTime(lintAll);
  const warm = median(Array.from({ length: runs }, () => processorTime(lintAll)));
  const floor = median(Array.from({ length: runs }, () => processorTime(countAll)));
  console.log(`${texts.length} texts, ${(characters / 1e6).toFixed(1)} MB, ${words} words`);
  console.log('processor time of one worker, cache off');
  for (const [name, milliseconds] of [
    ['first pass', first],
    ['once warm', warm],
    ['floor: look at each character', floor],
  ] as const) {
    const rate = `${(words / milliseconds / 1000).toFixed(3)} M words/s`;
    const speed = `${(characters / milliseconds / 1000).toFixed(1)} MB/s`;
    console.log(`  ${name.padEnd(30)} ${rate.padStart(18)} ${speed.padStart(12)}`);
  }
  console.log(`  warm to floor: ${(warm / floor).toFixed(1)}`);
  console.log(`  peak memory: ${Math.round(process.resourceUsage().maxRSS / 1024)} MB`);
}

function countWords(texts: readonly Text[]): void {
  let words = 0;
  for (const { text } of texts) {
    for (let offset = 0; offset < text.length; offset++) {
      if (text.charCodeAt(offset) === 0x20) words++;
    }
  }
  if (words < 0) throw new Error('Counted fewer than no words.');
}

function madeTexts(): Text[] {
  return Array.from({ length: 200 }, (_, seed) => ({
    text: madeDocument(20_000, seed),
    format: 'markdown',
  }));
}

function readTexts(folder: string): Text[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(?:md|mdx|markdown|txt)$/u.test(name))
    .map((name) => ({
      text: readFileSync(join(folder, name), 'utf8'),
      format: name.endsWith('.txt') ? 'text' : 'markdown',
    }));
}
