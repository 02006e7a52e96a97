import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Format } from '../../core/prose/block.ts';
import { loadCore } from './core.ts';
import { madeDocument } from './documents.ts';

export interface Prose {
  readonly text: string;
  readonly format: Format;
}

/** What the command would lint in a folder, without regard to ignore files; sorted by path. */
export function proseFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(?:md|mdx|markdown|txt)$/u.test(name))
    .sort()
    .map((name) => join(folder, name));
}

export function readProse(file: string): Prose {
  return {
    text: readFileSync(file, 'utf8'),
    format: file.endsWith('.txt') ? 'text' : 'markdown',
  };
}

/** Words of prose as midlint counts them: no code, no link targets, no front matter. */
export async function wordsOf(files: readonly string[]): Promise<number> {
  const { lintText } = await loadCore();
  return files.reduce((sum, file) => {
    const { text, format } = readProse(file);
    return sum + lintText(text, { format }).words;
  }, 0);
}

/** Writes made documents of so many characters into a folder, which need not be there. */
export function makeFiles(folder: string, count: number, length: number): void {
  for (let seed = 0; seed < count; seed++) {
    // As many as file systems like to have in one folder.
    const place = join(folder, String(Math.floor(seed / 100)));
    mkdirSync(place, { recursive: true });
    writeFileSync(join(place, `${seed}.md`), madeDocument(length, seed));
  }
}
