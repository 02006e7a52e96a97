import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { GFM, parser } from '@lezer/markdown';
import { createProseParser } from '../core/prose/create-parser.ts';

/** Compares ways to parse all Markdown under a folder. Usage: markdown-parsers.ts FOLDER */
function main(): void {
  const folder = process.argv[2];
  if (folder === undefined) throw new Error('Name a folder of Markdown files.');
  const texts = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(?:md|markdown)$/.test(name))
    .map((name) => readFileSync(join(folder, name), 'utf8'));
  const megabytes = texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0) / 1e6;
  console.log(
    `${texts.length} files, ${megabytes.toFixed(1)} MB; MB/s of processor time, median of 7`,
  );
  const gfm = parser.configure(GFM);
  let characters = 0;
  const ways: Readonly<Record<string, (text: string) => void>> = {
    '@lezer/markdown, GFM': (text) => void gfm.parse(text),
    'blocks by createProseParser': (text) => void createProseParser('markdown').parse(text),
    'blocks and all proses': (text) => {
      for (const { prose } of createProseParser('markdown').parse(text).blocks)
        characters += prose.text.length;
    },
    'plain text, blocks and all proses': (text) => {
      for (const { prose } of createProseParser('text').parse(text).blocks)
        characters += prose.text.length;
    },
  };
  for (const [name, way] of Object.entries(ways)) {
    const seconds = median(Array.from({ length: 7 }, () => processorTime(texts, way)));
    console.log(`${name.padEnd(36)} ${(megabytes / seconds).toFixed(1)}`);
  }
  console.log(`characters of prose read: ${characters}`);
  const edits = editTimes(texts.join('\n\n').slice(0, 1e6));
  console.log(`one edit of 1 MB, median, ms: ${(median(edits) * 1000).toFixed(1)}`);
}

/** In seconds; unlike the clock it does not count what other processes take. */
function processorTime(texts: readonly string[], way: (text: string) => void): number {
  const before = process.cpuUsage();
  for (const text of texts) way(text);
  return process.cpuUsage(before).user / 1e6;
}

function editTimes(document: string): number[] {
  const prose = createProseParser('markdown');
  prose.parse(document);
  let text = document;
  return Array.from({ length: 200 }, (_, index) => {
    const at = (index * 7919 * 131) % text.length;
    text = `${text.slice(0, at)}x${text.slice(at)}`;
    const change = { start: at, end: at, length: 1 };
    return processorTime([text], () => void prose.parse(text, [change]));
  });
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[values.length >> 1] ?? 0;
}

main();
